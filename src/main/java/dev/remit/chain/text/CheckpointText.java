package dev.remit.chain.text;

import dev.remit.chain.Checkpoint;
import dev.remit.chain.UnreadableText;
import java.util.List;
import java.util.Set;

/** Checkpoints as the server gives them out; several may follow one another. */
public final class CheckpointText {

  private static final Set<String> MEMBERS = Set.of("sequence", "hash", "at", "keyId", "signature");

  private CheckpointText() {}

  /** @throws UnreadableText when there is anything else in the text, or none */
  public static List<Checkpoint> read(String text) {
    var objects = FlatObject.all(text, MEMBERS);
    if (objects.isEmpty()) {
      throw new UnreadableText("there is no checkpoint in it");
    }
    return objects.stream().map(CheckpointText::checkpoint).toList();
  }

  private static Checkpoint checkpoint(FlatObject text) {
    return new Checkpoint(text.number("sequence"), text.required("hash"), text.time("at"), text.required("keyId"),
        text.required("signature"));
  }
}
