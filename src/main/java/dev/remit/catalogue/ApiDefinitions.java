package dev.remit.catalogue;

import dev.remit.platform.security.Actor;
import java.util.Optional;
import java.util.UUID;

/** The OpenAPI documents of APIs, asked of whoever keeps them: the catalogue does not know who does. */
public interface ApiDefinitions {

  /**
   * Keeps a document as a version of an API; nothing happens when it is kept already.
   *
   * @throws dev.remit.platform.problem.Problem when it cannot be read, or another document has its version
   */
  void publish(Actor by, ApiSummary api, byte[] document);

  /** Whether a text is such a document. */
  boolean reads(byte[] text);

  /** The document of the latest version. */
  Optional<byte[]> latest(Actor by, ApiSummary api);

  /** Whether there is any document of an API. */
  boolean any(UUID api);
}
