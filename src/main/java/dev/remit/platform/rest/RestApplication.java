package dev.remit.platform.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The HTTP interface, version 1. Its contract is {@code META-INF/openapi.yaml}. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {}
