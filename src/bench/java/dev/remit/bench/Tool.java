package dev.remit.bench;

import dev.remit.openapi.Diff;
import dev.remit.openapi.Document;
import dev.remit.openapi.Limits;
import java.nio.charset.StandardCharsets;
import org.openapitools.openapidiff.core.OpenApiCompare;

/** What compares two texts: ours, with its witnesses, or openapi-diff-core. */
enum Tool {

  REMIT {
    @Override
    Object compare(byte[] before, byte[] after) {
      return Diff.between(Document.read(before, Limits.DEFAULT), Document.read(after, Limits.DEFAULT));
    }
  },

  PEER {
    @Override
    Object compare(byte[] before, byte[] after) {
      return OpenApiCompare.fromContents(new String(before, StandardCharsets.UTF_8), new String(after, StandardCharsets.UTF_8));
    }
  };

  /** Bytes in to result out. */
  abstract Object compare(byte[] before, byte[] after);
}
