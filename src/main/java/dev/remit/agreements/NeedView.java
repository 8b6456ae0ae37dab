package dev.remit.agreements;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A team that is asked about a version.
 *
 * @param team its name; absent where nobody answers for a consumer, which only a waiver helps
 * @param side {@code owner}, {@code reviewer} or {@code consumer}
 * @param blocking whether the version waits for it
 * @param open whether it does so still
 * @param silent whether it has not said anything and the policy took that for consent
 * @param touches its components that are touched
 * @param signOff what it has said and what counts; absent while it has not, or what touches it became different
 */
public record NeedView(
    @Nullable String team, String side, boolean blocking, boolean open, boolean silent, List<TouchView> touches, @Nullable SignOffView signOff) {}
