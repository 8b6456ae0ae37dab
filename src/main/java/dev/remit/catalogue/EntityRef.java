package dev.remit.catalogue;

import dev.remit.platform.id.Slug;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of one thing of the catalogue, whether it is there or not: {@code [kind:][namespace/]name} as Backstage's entity
 * references are written, whatever its capitals.
 *
 * @param namespace lower-case, of 1 to 63 letters, digits and hyphens; {@value #DEFAULT_NAMESPACE} for nearly all
 * @param name lower-case, of 1 to 63 letters and digits, with single hyphens, underscores and dots between them
 */
public record EntityRef(EntityKind kind, String namespace, String name) implements Comparable<EntityRef> {

  public static final String DEFAULT_NAMESPACE = "default";

  /** What a name that is none is told. */
  public static final String NAME_RULE =
      "A name has 1 to 63 letters a-z and digits, with hyphens, underscores and dots only between them.";

  /** What a namespace that is none is told. */
  public static final String NAMESPACE_RULE = "A namespace has 1 to 63 letters a-z, digits and hyphens, with no hyphen at its ends.";

  private static final int LONGEST = 63;
  private static final Pattern NAMESPACE = Pattern.compile("[a-z0-9]+(?:-+[a-z0-9]+)*");
  private static final char ASIDE = '~';
  private static final Comparator<EntityRef> ORDER =
      Comparator.comparing(EntityRef::kind).thenComparing(EntityRef::namespace).thenComparing(EntityRef::name);

  public EntityRef {
    namespace = namespace.toLowerCase(Locale.ROOT);
    name = name.toLowerCase(Locale.ROOT);
    if (!isNamespace(namespace) || !isName(name)) {
      throw new IllegalArgumentException("no reference: " + namespace + "/" + name);
    }
  }

  /** By kind, namespace and name. */
  @Override
  public int compareTo(EntityRef other) {
    return ORDER.compare(this, other);
  }

  public static boolean isName(String text) {
    return isAscii(text) && Slug.isOne(text.toLowerCase(Locale.ROOT));
  }

  public static boolean isNamespace(String text) {
    return text.length() <= LONGEST && isAscii(text) && NAMESPACE.matcher(text.toLowerCase(Locale.ROOT)).matches();
  }

  /** In lower case the Kelvin sign is a k: what only looks like a name is none. */
  private static boolean isAscii(String text) {
    return text.chars().allMatch(character -> character < 0x80);
  }

  /**
   * Reads a reference.
   *
   * @param kind what it is when it does not say so; absent where it has to
   * @param namespace where it is when it does not say so
   * @return nothing when it is no reference
   */
  public static Optional<EntityRef> read(String text, @Nullable EntityKind kind, String namespace) {
    var colon = text.indexOf(':');
    var slash = text.indexOf('/', colon + 1);
    var said = colon < 0 ? Optional.ofNullable(kind) : EntityKind.of(text.substring(0, colon));
    var space = slash < 0 ? namespace : text.substring(colon + 1, slash);
    var name = text.substring(Math.max(colon, slash) + 1);
    return said.filter(known -> isNamespace(space) && isName(name)).map(known -> new EntityRef(known, space, name));
  }

  /**
   * Reads what stands in an address.
   *
   * @return nothing when no thing can be called so
   */
  public static Optional<EntityRef> at(EntityKind kind, String address) {
    var aside = address.indexOf(ASIDE);
    var space = aside < 0 ? DEFAULT_NAMESPACE : address.substring(0, aside);
    var name = address.substring(aside + 1);
    return isNamespace(space) && isName(name) ? Optional.of(new EntityRef(kind, space, name)) : Optional.empty();
  }

  /**
   * Reads how somebody calls a thing of a kind: as a reference, or as it stands in its address.
   *
   * @return nothing when no thing of this kind can be called so
   */
  public static Optional<EntityRef> called(EntityKind kind, @Nullable String text) {
    return Optional.ofNullable(text)
        .flatMap(name -> read(name, kind, DEFAULT_NAMESPACE).or(() -> at(kind, name)))
        .filter(ref -> ref.kind() == kind);
  }

  /** How it stands in an address, in one segment: {@code orders}, {@code payments~orders} for what is in a namespace of its own. */
  public String address() {
    return namespace.equals(DEFAULT_NAMESPACE) ? name : namespace + ASIDE + name;
  }

  /** Whole: {@code component:default/orders}. */
  @Override
  public String toString() {
    return kind.text() + ":" + namespace + "/" + name;
  }
}
