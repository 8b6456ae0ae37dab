package dev.remit.openapi.corpus;

import dev.remit.contracts.proof.Ruling;
import dev.remit.openapi.Direction;
import dev.remit.openapi.Document;
import dev.remit.openapi.diff.Located;
import dev.remit.openapi.diff.Operation;
import dev.remit.openapi.diff.Side;
import dev.remit.openapi.example.Bodies;
import dev.remit.openapi.example.Body;
import dev.remit.openapi.example.Example;
import dev.remit.openapi.example.Examples;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;
import dev.remit.openapi.value.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Makes values for the bodies of every operation, has them judged by a validator that is not ours, and writes them. */
final class ExampleRun extends CountedDocuments {

  private static final int SLOWEST = 10;
  private static final int SHOWN = 1_500;
  private static final long SEED = 7;
  /** The validator demands the format "phone", which is in no registry and which their own examples do not have. */
  private static final Set<String> OWN_FORMATS = Set.of("linode.com.json");

  final Tally reasons = new Tally();
  final Tally bodies = new Tally();
  final List<String> none = new CopyOnWriteArrayList<>();
  private final ConcurrentSkipListMap<Long, String> times = new ConcurrentSkipListMap<>(Comparator.reverseOrder());

  @Override
  void walk(Path file, Document document) {
    new Walk(file, document).all();
  }

  @Override
  void report() {
    var slowest = new StringBuilder("Slowest:\n\n");
    times.entrySet().stream().limit(SLOWEST).forEach(each -> slowest.append("- %d ms: %s%n".formatted(each.getKey() / 1_000_000, each.getValue())));
    Library.write("examples.md", counts.table("values", "of", "random") + '\n' + reasons.table("remarks", "of", "random")
        + '\n' + bodies.table("bodies", "written", "not written") + '\n' + slowest);
    Library.write("examples-none.txt", none);
    Library.write("examples-wrong.txt", wrong);
  }

  /** One document. */
  private final class Walk {

    private final Path file;
    private final Side side;
    private final Examples examples;
    private final Bodies writer;
    private final ValueJudge judge;
    private final Map<Direction, Map<Node, Example>> known = Map.of(Direction.REQUEST, new IdentityHashMap<>(), Direction.RESPONSE, new IdentityHashMap<>());

    Walk(Path file, Document document) {
      this.file = file;
      this.side = new Side(document);
      this.examples = new Examples(document);
      this.writer = new Bodies(document);
      this.judge = new ValueJudge(document);
    }

    void all() {
      for (var operation : Operation.of(side, side.root().at("paths"))) {
        counts.add("operations", "of", 1);
        content(side.follow(operation.node(), "requestBody"), Direction.REQUEST);
        var responses = operation.node().at("responses");
        if (responses != null) {
          responses.keys().stream().filter(status -> !status.startsWith("x-")).forEach(status -> content(side.follow(responses, status), Direction.RESPONSE));
        }
      }
    }

    private void content(@Nullable Located holder, Direction direction) {
      var content = holder == null ? null : holder.at("content");
      for (var type : content == null ? List.<String>of() : content.keys()) {
        var media = side.follow(content, type);
        var schema = media == null ? null : side.follow(media.at("schema"));
        if (media != null && schema != null && schema.node() instanceof ObjectNode) {
          var made = known.get(direction).get(schema.node());
          if (made == null) {
            made = made(schema, direction);
            known.get(direction).put(schema.node(), made);
          }
          written(type, (ObjectNode) media.node(), made.value());
        }
      }
    }

    private Example made(Located schema, Direction direction) {
      long start = System.nanoTime();
      var example = examples.of(schema.node(), direction);
      times.put(System.nanoTime() - start, file.getFileName() + " " + schema.pointer());
      judged("of", example, schema, direction);
      judged("random", examples.random(schema.node(), direction, SEED), schema, direction);
      return example;
    }

    private void judged(String kind, Example example, Located schema, Direction direction) {
      counts.add("schemas", kind, 1);
      var text = example.value().toJson();
      counts.add("characters", kind, text.length());
      if (example.satisfies() != Answer.YES) {
        none.add(line(kind, example, schema, direction, text) + "\t" + schema.node().toJson(SHOWN));
      }
      var ruling = judge.on(text, schema.pointer().toString(), direction);
      counts.add("made: " + example.satisfies() + ", judged: " + ruling.outcome().name().toLowerCase(Locale.ROOT), kind, 1);
      if (ruling.outcome() == Ruling.Outcome.UNCHECKED) {
        reasons.add(ruling.reason(), kind, 1);
      } else if (example.satisfies() != Answer.UNKNOWN && (ruling.outcome() == Ruling.Outcome.CONFIRMED) != (example.satisfies() == Answer.YES)
          && !OWN_FORMATS.contains(file.getFileName().toString())) {
        wrong.add(line(kind, example, schema, direction, text.substring(0, Math.min(SHOWN, text.length()))) + "\t" + ruling.reason());
      }
    }

    private String line(String kind, Example example, Located schema, Direction direction, String text) {
      return file + "\t" + kind + "\t" + example.satisfies() + "\t" + direction + "\t" + schema.pointer() + "\t" + text.substring(0, Math.min(SHOWN, text.length()));
    }

    private void written(String type, ObjectNode media, Node value) {
      var body = writer.write(type, media, value);
      var kind = type.toLowerCase(Locale.ROOT).split(";")[0];
      boolean isXml = kind.endsWith("/xml") || kind.endsWith("+xml");
      bodies.add(isXml ? "XML" : kind.contains("json") ? "JSON" : kind.contains("form") ? "forms" : "others", body == null ? "not written" : "written", 1);
      if (body == null) {
        reasons.add("not written: " + kind + " of " + value.kind(), "of", 1);
      }
      // a text is taken as it is
      if (isXml && body != null && !(value instanceof TextNode) && !isWellFormed(body)) {
        wrong.add(file + "\tno XML\t" + new String(body.bytes(), java.nio.charset.StandardCharsets.UTF_8));
      }
    }
  }

  private static boolean isWellFormed(Body body) {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.newDocumentBuilder().parse(new ByteArrayInputStream(body.bytes()));
      return true;
    } catch (SAXException broken) {
      return false;
    } catch (IOException | javax.xml.parsers.ParserConfigurationException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
