package dev.remit.openapi;

import dev.remit.openapi.read.Reading;
import dev.remit.openapi.read.SchemaUse;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.Pointer;
import dev.remit.openapi.write.YamlWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An OpenAPI document that was read whole and found sound: each place the engine relies on is of the kind the
 * specification says, and each reference names a place inside the document. Immutable.
 */
public final class Document {

  private final Reading reading;
  private volatile @Nullable SchemaUse schemaUse;

  private Document(Reading reading) {
    this.reading = reading;
  }

  /**
   * Reads JSON (RFC 8259) or YAML (1.2, core schema); the text tells which. Nothing else is opened, whatever it names.
   * Swagger 2.0 is read as OpenAPI 3.0.
   *
   * @throws UnreadableDocument if it is neither, exceeds a limit, or is no sound document of Swagger 2.0 or OpenAPI 3.0, 3.1
   *     or 3.2
   */
  public static Document read(byte[] bytes, Limits limits) {
    return new Document(Reading.of(bytes, limits));
  }

  /** What the document says; a document of Swagger 2.0 says it as OpenAPI 3.0, and this is what pointers point into. */
  public ObjectNode root() {
    return reading.root();
  }

  public Notation notation() {
    return reading.notation();
  }

  public Dialect dialect() {
    return reading.preamble().dialect();
  }

  /** The version of the specification as written, such as {@code 3.0.3}; {@code 2.0} for Swagger. */
  public String openapi() {
    return reading.preamble().openapi();
  }

  /** {@code info.title}, or empty if there is none. */
  public String title() {
    return reading.preamble().title();
  }

  /** {@code info.version} as written. */
  public String version() {
    return reading.preamble().version();
  }

  /**
   * Follows a reference, and those it leads to, to the first node that is more than a reference. Every reference in a
   * place the specification provides for resolves. In 3.0 a reference is whatever has {@code $ref}; since 3.1 a node
   * with keywords beside its {@code $ref} is more than that and ends the way, except for {@code summary},
   * {@code description}, {@code $comment} and extensions.
   *
   * @param ref a JSON pointer in a fragment ({@code #/components/schemas/Order}) or an anchor ({@code #order}), in 3.2
   *     also behind the address that the document gives itself as {@code $self}
   * @throws IllegalArgumentException if it, or one it leads to, names nothing in this document or leads in a circle
   */
  public Target resolve(String ref) {
    return reading.resolver().resolve(ref);
  }

  /** The same, or null if it, or one it leads to, names nothing in this document or leads in a circle. */
  public @Nullable Target find(String ref) {
    return reading.resolver().end(ref);
  }

  /**
   * The member of the root that holds the webhooks, or would: {@code webhooks} since OpenAPI 3.1, {@code x-webhooks}
   * in documents that say it so, as those of 3.0 do.
   */
  public String webhooks() {
    return reading.webhooks();
  }

  /** The operationIds by which links name operations. */
  public Set<String> linkedOperations() {
    return Collections.unmodifiableSet(reading.resolver().linked());
  }

  /** Every reference that is made in a place the specification provides for, as it is written. */
  public Collection<String> references() {
    return Collections.unmodifiableCollection(reading.resolver().learned());
  }

  /** For each reference those whose targets hold it at any depth; absent if there is none. */
  public Map<String, Set<String>> users() {
    return Collections.unmodifiableMap(reading.resolver().users());
  }

  /** How operations come to the schemas among the components; made when first asked for. */
  public SchemaUse schemaUse() {
    var made = schemaUse;
    if (made == null) {
      made = SchemaUse.of(reading);
      schemaUse = made;
    }
    return made;
  }

  /**
   * Every reference that this path item makes in a place the specification provides for, as it is written; null if that is
   * not known, as where references are dynamic, or of the path items of callbacks.
   */
  public @Nullable List<String> referencesIn(Node pathItem) {
    return reading.resolver().pathItems().get(pathItem);
  }

  /** The names of the schemas among the components that anything refers to, be it to a part of them or in a mapping. */
  public Set<String> mentionedSchemas() {
    return Collections.unmodifiableSet(reading.resolver().mentioned());
  }

  /**
   * The pointer to what {@link #resolve} finds, for those who read the document by themselves.
   *
   * @throws IllegalArgumentException likewise
   */
  public String pointerOf(String ref) {
    return resolve(ref).pointer().toString();
  }

  /** Compact JSON of what stands at this JSON pointer (RFC 6901), as it is written; null if there is nothing. */
  public @Nullable String jsonAt(String pointer) {
    var node = Pointer.parse(pointer).in(root());
    return node == null ? null : node.toJson();
  }

  /**
   * A flaw that somebody else found in this document, with the line and column of its place, or of the document where
   * the pointer leads nowhere.
   *
   * @param pointer JSON pointer (RFC 6901)
   * @param detail what was found and what was expected, one sentence
   */
  public Flaw flaw(String pointer, String detail) {
    var place = Pointer.parse(pointer).in(root());
    var node = place == null ? root() : place;
    return new Flaw(pointer, node.line(), node.column(), detail);
  }

  /**
   * Compact JSON in UTF-8; the order of keys and the texts of numbers are kept, and Swagger stays Swagger.
   */
  public byte[] toJson() {
    return reading.written().toJson().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Block style YAML in UTF-8; the order of keys and the texts of numbers are kept, comments and anchors are not, and
   * Swagger stays Swagger.
   */
  public byte[] toYaml() {
    return YamlWriter.write(reading.written()).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Where references led.
   *
   * @param name the last token of the pointer: of a component, its name
   */
  public record Target(Node node, Pointer pointer, String name) {}
}
