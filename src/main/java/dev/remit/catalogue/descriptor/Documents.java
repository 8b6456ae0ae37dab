package dev.remit.catalogue.descriptor;

import dev.remit.openapi.Limits;
import dev.remit.openapi.UnreadableDocument;
import dev.remit.openapi.YamlSource;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;

/** The YAML documents of a file, one after the other: nodes with their places, and nothing is ever made of their tags. */
final class Documents {

  private static final int DEEPEST = 100;
  /** In all documents of a file; what they repeat is bounded by {@link Soundness}. */
  private static final int MOST_ALIASES = 1_000;

  private final String file;
  private final Flaws flaws;
  private final Soundness soundness;
  private int number;
  private int line = 1;

  Documents(String file, Flaws flaws, Soundness soundness) {
    this.file = file;
    this.flaws = flaws;
    this.soundness = soundness;
  }

  /** Hands on each document that is sound and not empty; after one that is no YAML the rest of the file is not read. */
  void read(byte[] bytes, Consumer<Spot> document) {
    var composer = parsed(() -> new Composer(new ParserImpl(YamlSource.of(bytes, Limits.DEFAULT).reader(), options()),
        new CoreSchema(), options()));
    for (var root = next(composer); root != null; root = next(composer)) {
      line = root.getEndMark().getLine() + 1;
      var page = new Page(file, number, flaws);
      if (!root.getTag().equals(Tag.NULL) && soundness.check(page, root)) {
        document.accept(Spot.root(page, root));
      }
    }
  }

  private @Nullable Node next(@Nullable Composer composer) {
    number++;
    return composer == null ? null : parsed(() -> composer.checkNode() ? composer.getNode() : null);
  }

  private <T extends @Nullable Object> @Nullable T parsed(Supplier<T> parsing) {
    try {
      return parsing.get();
    } catch (UnreadableDocument unreadable) {
      unreadable.flaws().forEach(flaw -> flaws.add(place(flaw.line(), flaw.column()), flaw.detail()));
    } catch (MarkedYAMLException malformed) {
      malformed(malformed);
    } catch (RuntimeException malformed) {
      // the library throws more than its own exceptions, an IllegalArgumentException on '!%b' for one
      flaws.add(place(line, 1), "This is not valid YAML: " + Wording.shortened(String.valueOf(malformed.getMessage())) + ".");
    }
    return null;
  }

  private static LoaderOptions options() {
    var options = new LoaderOptions();
    options.setCodePointLimit(Limits.DEFAULT.bytes());
    options.setNestingDepthLimit(DEEPEST);
    options.setMaxAliasesForCollections(MOST_ALIASES);
    options.setProcessComments(false);
    // nothing is made of nodes, so that a tag is a flaw like any other
    options.setTagInspector(tag -> true);
    return options;
  }

  private void malformed(MarkedYAMLException malformed) {
    var mark = malformed.getProblemMark();
    var place = mark == null ? place(line, 1) : place(mark.getLine() + 1, mark.getColumn() + 1);
    flaws.add(place, "This is not valid YAML: " + Wording.shortened(String.valueOf(malformed.getProblem())) + ".");
  }

  private Place place(int line, int column) {
    return new Place(file, Math.max(1, number), line, column, "");
  }
}
