package dev.remit.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * An address that somebody needs who looks something up.
 *
 * @param url an absolute http, https or mailto address
 * @param title how it is called; the address when absent
 * @param icon name that Backstage shows a picture for
 * @param type what it leads to; {@code runbook}, {@code chat}, {@code dashboard} and {@code docs} are shown first
 */
public record EntityLink(String url, @Nullable String title, @Nullable String icon, @Nullable String type) {}
