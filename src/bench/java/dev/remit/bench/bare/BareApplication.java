package dev.remit.bench.bare;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Answers constants. */
@ApplicationPath("/")
public class BareApplication extends Application {}
