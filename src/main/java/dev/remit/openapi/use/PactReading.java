package dev.remit.openapi.use;

import dev.remit.openapi.Flaw;
import dev.remit.openapi.Limits;
import dev.remit.openapi.Pact;
import dev.remit.openapi.UnreadableDocument;
import dev.remit.openapi.read.Reading;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NumberNode;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.Pointer;
import dev.remit.openapi.tree.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads Pact files (Pact specification, versions 1 to 4). */
public final class PactReading {

  private static final Pattern VERSION = Pattern.compile("[1-4](\\..*)?");
  private static final String HTTP = "synchronous/http";
  private static final int MOST_FLAWS = 20;

  private final List<Flaw> flaws = new ArrayList<>();
  private final List<String> skipped = new ArrayList<>();
  private final List<Interaction> interactions = new ArrayList<>();
  private final ObjectNode root;

  private PactReading(ObjectNode root) {
    this.root = root;
  }

  /** @throws UnreadableDocument if the bytes are no JSON, beyond a limit, or no Pact */
  public static Pact of(byte[] bytes, Limits limits) {
    var tree = Reading.tree(bytes, limits);
    if (!(tree instanceof ObjectNode root)) {
      throw new UnreadableDocument(List.of(flaw(Pointer.ROOT, tree, "A Pact is an object, and this is of the kind " + tree.kind() + ".")));
    }
    return new PactReading(root).pact();
  }

  private Pact pact() {
    var consumer = party("consumer");
    var provider = party("provider");
    var version = version();
    interactions(version.charAt(0) - '0');
    messages();
    if (!flaws.isEmpty()) {
      throw new UnreadableDocument(flaws.stream().limit(MOST_FLAWS).toList());
    }
    return new Pact(consumer, provider, version, List.copyOf(interactions), List.copyOf(skipped));
  }

  private static Flaw flaw(Pointer place, Node node, String detail) {
    return new Flaw(place.toString(), node.line(), node.column(), detail);
  }

  void flawed(Pointer place, @Nullable Node node, String detail) {
    flaws.add(flaw(place, node == null ? root : node, detail));
  }

  private String party(String role) {
    var party = root.object(role);
    var name = party == null ? null : party.text("name");
    if (name == null || name.isBlank()) {
      flawed(Pointer.ROOT.to(role), root.get(role), "A Pact names its " + role + " as an object with a name.");
    }
    return Objects.requireNonNullElse(name, "");
  }

  // each generation of tools has written it elsewhere
  private String version() {
    var metadata = root.object("metadata");
    if (metadata == null) {
      return "2.0.0";
    }
    var version = Stream.of(inside(metadata, "pactSpecification"), inside(metadata, "pact-specification"), metadata.text("pactSpecificationVersion"))
        .filter(Objects::nonNull).findFirst().orElse("2.0.0");
    if (!VERSION.matcher(version).matches()) {
      flawed(Pointer.ROOT.to("metadata"), metadata, "Pacts of the specification 1 to 4 are read, and this says '" + version + "'.");
      return "2.0.0";
    }
    return version;
  }

  private static @Nullable String inside(ObjectNode metadata, String key) {
    var specification = metadata.object(key);
    return specification == null ? null : specification.text("version");
  }

  private void interactions(int version) {
    var place = Pointer.ROOT.to("interactions");
    var list = root.get("interactions");
    if (list instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        interaction(array.item(i), place.to(i), version);
      }
    } else if (list != null || !root.has("messages")) {
      flawed(place, list, "A Pact has a list of interactions.");
    }
  }

  private void interaction(Node node, Pointer place, int version) {
    if (!(node instanceof ObjectNode interaction)) {
      flawed(place, node, "An interaction is an object.");
      return;
    }
    var name = Objects.requireNonNullElse(interaction.text("description"), "interaction " + place.last());
    var type = interaction.text("type");
    if (type != null && !type.equalsIgnoreCase(HTTP)) {
      skipped.add("\"" + name + "\" is of the type " + type + ", and only HTTP is held against the contract.");
      return;
    }
    var request = part(interaction, "request", place);
    var response = part(interaction, "response", place);
    if (request != null && response != null) {
      http(name, request, response, place, new MessageReading(this, version));
    }
  }

  private @Nullable ObjectNode part(ObjectNode interaction, String key, Pointer place) {
    var part = interaction.object(key);
    if (part == null) {
      flawed(place.to(key), interaction.has(key) ? interaction.get(key) : interaction, "An interaction has a " + key + ", an object.");
    }
    return part;
  }

  private void http(String name, ObjectNode request, ObjectNode response, Pointer place, MessageReading reading) {
    var asked = place.to("request");
    var method = text(request, "method", asked);
    var path = text(request, "path", asked);
    int question = path.indexOf('?');
    interactions.add(new Interaction(name, method.toUpperCase(java.util.Locale.ROOT), question < 0 ? path : path.substring(0, question),
        reading.query(request.get("query"), question < 0 ? "" : path.substring(question + 1), asked.to("query")),
        reading.message(request, asked), status(response, place.to("response")), reading.message(response, place.to("response"))));
  }

  private String text(ObjectNode request, String key, Pointer place) {
    if (request.get(key) instanceof TextNode text && !text.value().isBlank()) {
      return text.value();
    }
    flawed(place.to(key), request, "A request has a " + key + ", a text.");
    return "";
  }

  private int status(ObjectNode response, Pointer place) {
    var status = response.get("status");
    if (status instanceof NumberNode number && number.raw().matches("[1-5][0-9][0-9]")) {
      return Integer.parseInt(number.raw());
    }
    flawed(place.to("status"), status == null ? response : status, "A response has a status, a number from 100 to 599.");
    return 0;
  }

  private void messages() {
    if (root.get("messages") instanceof ArrayNode messages && messages.size() > 0) {
      skipped.add(messages.size() + (messages.size() == 1 ? " message is" : " messages are") + " in the file, and only HTTP is held against the contract.");
    }
  }
}
