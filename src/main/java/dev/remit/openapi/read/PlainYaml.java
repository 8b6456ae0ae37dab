package dev.remit.openapi.read;

import dev.remit.openapi.Limits;
import dev.remit.openapi.UnreadableDocument;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NullNode;
import org.jspecify.annotations.Nullable;

/**
 * Reads YAML as nearly all of it is written: mappings and sequences in blocks, scalars, flow collections on one line.
 * At the first thing beyond that, an anchor, a tag, a tab, or anything wrong, it steps aside for the complete reader,
 * which begins anew; so it refuses nothing and what it reads the other reads alike (decision 15).
 */
final class PlainYaml {

  private final YamlLines lines;
  private final TreeBuilder builder;
  private final PlainScalars scalars;
  private final PlainFlow flow;
  private final BlockScalar blocks;

  private PlainYaml(byte[] utf8, int from, Limits limits) {
    lines = new YamlLines(utf8, from);
    builder = new TreeBuilder(limits);
    scalars = new PlainScalars(lines, builder);
    flow = new PlainFlow(lines, builder, scalars);
    blocks = new BlockScalar(lines, builder);
  }

  /** The tree, or null if the text is for the complete reader. */
  static @Nullable Node read(byte[] utf8, int from, Limits limits) {
    if (!YamlLines.isPlain(utf8, from)) {
      return null;
    }
    try {
      return new PlainYaml(utf8, from, limits).document();
    } catch (StepAside beyond) {
      return null;
    } catch (UnreadableDocument refused) {
      // the complete reader finds the same, or something before it
      return null;
    }
  }

  private @Nullable Node document() {
    lines.skipMarker();
    lines.nextContent();
    if (lines.atEnd()) {
      throw StepAside.HERE;
    }
    block(lines.indent());
    if (!lines.atEnd()) {
      throw StepAside.HERE;
    }
    return builder.root();
  }

  /** The mapping or sequence whose first entry is where the lines are, at this indent. */
  private void block(int indent) {
    if (lines.atDash()) {
      sequence(indent);
    } else {
      mapping(indent);
    }
  }

  private void sequence(int indent) {
    builder.openArray(lines.line(), lines.column());
    do {
      int dash = lines.column();
      lines.forward(1);
      lines.skipSpaces();
      if (lines.atLineEnd()) {
        nested(indent, false, dash + 1);
      } else if (lines.atDash() || lines.atKey()) {
        block(lines.offsetInLine());
      } else {
        value(indent);
      }
    } while (continues(indent) && lines.atDash());
    builder.close();
  }

  private void mapping(int indent) {
    builder.openObject(lines.line(), lines.column());
    do {
      if (!lines.atKey()) {
        throw StepAside.HERE;
      }
      scalars.key(false);
      int colon = lines.column();
      lines.forward(1);
      lines.skipSpaces();
      if (lines.atLineEnd()) {
        nested(indent, true, colon + 1);
      } else {
        value(indent);
      }
    } while (continues(indent) && !lines.atDash());
    builder.close();
  }

  // at the next entry of this block, at an entry of one around it, or at the end
  private boolean continues(int indent) {
    if (!lines.atEnd() && lines.indent() > indent) {
      throw StepAside.HERE;
    }
    return !lines.atEnd() && lines.indent() == indent;
  }

  /** What follows a colon or a dash at the end of its line: something further in, or nothing. */
  private void nested(int indent, boolean inMapping, int column) {
    int line = lines.line();
    lines.nextContent();
    boolean inward = !lines.atEnd() && lines.indent() > indent;
    boolean listed = inMapping && !lines.atEnd() && lines.indent() == indent && lines.atDash();
    if (!inward && !listed) {
      builder.add(new NullNode(line, column));
    } else if (lines.atDash() || lines.atKey()) {
      block(lines.indent());
    } else {
      value(indent);
    }
  }

  private void value(int indent) {
    switch (lines.peek()) {
      case '|', '>' -> blocks.read(indent);
      case '[', '{' -> {
        flow.value();
        lines.endLine();
      }
      case '"', '\'' -> {
        scalars.quoted();
        lines.endLine();
      }
      default -> scalars.plain(indent);
    }
  }
}
