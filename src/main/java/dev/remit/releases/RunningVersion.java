package dev.remit.releases;

import java.util.UUID;

/**
 * What runs somewhere now.
 *
 * @param component key of the component
 * @param name of the component, as it stands in its address
 * @param instance which of several beside each other
 * @param version of the component
 */
public record RunningVersion(UUID component, String name, String instance, String version) {}
