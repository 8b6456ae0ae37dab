package dev.remit.openapi.read;

import dev.remit.openapi.Limits;
import dev.remit.openapi.Notation;
import dev.remit.openapi.UnreadableDocument;
import dev.remit.openapi.swagger.Origins;
import dev.remit.openapi.swagger.Swagger;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.Pointer;
import java.util.List;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * A text that was read and found fit for the engine.
 *
 * @param written what the text says
 * @param root the same, or what it was converted into
 * @param webhooks the member of the root that holds them, or would
 */
public record Reading(
    Notation notation, ObjectNode written, ObjectNode root, Preamble preamble, String webhooks, Resolver resolver) {

  /** @throws UnreadableDocument if the bytes are neither JSON nor YAML, beyond a limit, or no OpenAPI document */
  public static Reading of(byte[] bytes, Limits limits) {
    var text = Text.of(bytes, limits);
    var notation = text.notation();
    var written = object(text.parse(notation, limits));
    var flaws = new Flaws();
    var preamble = Preamble.of(written, flaws);
    return Preamble.isSwagger(written) ? converted(notation, written, preamble, flaws, limits)
        : checked(notation, written, written, preamble, flaws);
  }

  private static Reading converted(Notation notation, ObjectNode written, Preamble preamble, Flaws flaws, Limits limits) {
    try {
      var swagger = Swagger.of(written, limits);
      swagger.complaints().forEach(each -> flaws.add(Pointer.ROOT, each.place(), each.detail()));
      return checked(notation, written, swagger.converted(), preamble, flaws);
    } catch (UnreadableDocument refused) {
      throw Origins.of(refused, written);
    }
  }

  private static Reading checked(Notation notation, ObjectNode written, ObjectNode root, Preamble preamble, Flaws flaws) {
    var address = OwnAddress.of(root, preamble, flaws);
    var resolver = new Resolver(root, preamble.dialect(), address);
    var webhooks = Webhooks.member(root, preamble.dialect(), address);
    check(root, webhooks, resolver, preamble, flaws);
    resolver.settle();
    return new Reading(notation, written, root, preamble, webhooks, resolver);
  }

  /**
   * The tree of a text, whatever it describes.
   *
   * @throws UnreadableDocument if the bytes are neither JSON nor YAML, or beyond a limit
   */
  public static Node tree(byte[] bytes, Limits limits) {
    var text = Text.of(bytes, limits);
    return text.parse(text.notation(), limits);
  }

  /**
   * Reads a value of JSON and nothing else (RFC 8259).
   *
   * @throws UnreadableDocument if it is none, or is beyond a limit
   */
  public static Node json(byte[] bytes, Limits limits) {
    return Text.of(bytes, limits).parse(Notation.JSON, limits);
  }

  /**
   * The characters of a text, strictly decoded, without a byte order mark.
   *
   * @throws UnreadableDocument if they are beyond the limit of bytes, or not in the encoding they seem to be in
   */
  public static String characters(byte[] bytes, Limits limits) {
    return new String(Text.of(bytes, limits).chars());
  }

  /**
   * The same for the scanner of SnakeYAML, all of it in reach at once.
   *
   * @throws UnreadableDocument at a character outside of YAML 1.2
   */
  public static StreamReader scanned(String characters) {
    return new CodePoints(characters.toCharArray());
  }

  private static ObjectNode object(Node root) {
    if (root instanceof ObjectNode object) {
      return object;
    }
    var flaws = new Flaws();
    flaws.add(Pointer.ROOT, root, Wording.found(root.kind()) + " was found where an OpenAPI object was expected.");
    throw Flaws.refusal(List.of(flaws));
  }

  // each step collects its own flaws, so that none crowds out the others before all are put in order
  private static void check(ObjectNode root, String webhooks, Resolver resolver, Preamble preamble, Flaws before) {
    var kinds = new Flaws();
    var missing = new Flaws();
    var loops = new Flaws();
    var references = new References(resolver, missing);
    var walk = new Walk(preamble.dialect(), references, kinds);
    walk.from(root, Pointer.ROOT, Kind.DOCUMENT);
    Webhooks.walk(root, webhooks, walk);
    resolver.pathItems(references.byPathItem());
    references.walkTargets(walk);
    new Loops(resolver, loops).find();
    Flaws.refuse(List.of(before, kinds, missing, loops));
  }
}
