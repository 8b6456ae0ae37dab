package dev.remit.bench;

import dev.remit.openapi.Diff;
import dev.remit.openapi.Document;
import dev.remit.openapi.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openapitools.openapidiff.core.OpenApiCompare;

/** What compares two texts: ours, with its witnesses, or openapi-diff-core. */
enum Tool {

  REMIT {
    @Override
    Object compare(byte[] before, byte[] after) {
      return Diff.between(Document.read(before, Limits.DEFAULT), Document.read(after, Limits.DEFAULT));
    }

    @Override
    Object compare(Path before, Path after) throws IOException {
      return Diff.between(Document.read(Files.readAllBytes(before), Limits.DEFAULT), Document.read(Files.readAllBytes(after), Limits.DEFAULT));
    }
  },

  PEER {
    @Override
    Object compare(byte[] before, byte[] after) {
      return OpenApiCompare.fromContents(new String(before, StandardCharsets.UTF_8), new String(after, StandardCharsets.UTF_8));
    }

    @Override
    Object compare(Path before, Path after) throws IOException {
      return OpenApiCompare.fromContents(Files.readString(before), Files.readString(after));
    }
  };

  /** Bytes in to result out. */
  abstract Object compare(byte[] before, byte[] after);

  /** The same, where nobody but the tool keeps the texts. */
  abstract Object compare(Path before, Path after) throws IOException;
}
