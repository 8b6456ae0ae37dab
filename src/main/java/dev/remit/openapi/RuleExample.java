package dev.remit.openapi;

import org.jspecify.annotations.Nullable;

/**
 * The smallest edit that one rule is about, as YAML.
 *
 * @param frame what the fragments are: {@code schema}, {@code operation} or {@code document}
 * @param beside the rule without which this one cannot speak; null where it speaks alone
 */
public record RuleExample(String frame, String before, String after, @Nullable String beside) {}
