package dev.remit.identity.control;

import dev.remit.identity.code.Picture;

/**
 * What an authenticator has to know.
 *
 * @param secret to be typed, in base32
 * @param address the same for a link: {@code otpauth://totp/…}
 * @param picture the same for a camera
 */
public record Enrolment(String secret, String address, Picture picture) {}
