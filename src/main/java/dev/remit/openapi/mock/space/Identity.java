package dev.remit.openapi.mock.space;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NumberNode;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** By what the items of a collection are told apart: the member that the path variable means, and what it may be. */
final class Identity {

  private static final Set<String> USUAL = new LinkedHashSet<>(List.of("id", "uuid", "guid", "key", "code", "slug", "name", "number"));
  private static final Pattern LAST_DIGITS = Pattern.compile("[0-9]{1,15}(?=[^0-9]*$)");
  private static final long VERSION_4 = 0x4000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private final @Nullable String member;
  private final List<Shape> shapes;

  /** @param variable what the path variable may be; null if there is none */
  Identity(@Nullable String member, List<Shape> items, @Nullable Shape variable) {
    this.member = member;
    var own = member == null ? Stream.<Shape>empty() : items.stream().map(item -> item.member(member)).filter(each -> each != null);
    this.shapes = Stream.concat(own, Stream.ofNullable(variable)).toList();
  }

  /** How the member may be called that a variable stands for, the likeliest first; all of them without case and separators. */
  static Set<String> candidates(@Nullable String variable, String segment) {
    var names = new LinkedHashSet<String>();
    var one = Words.plain(Words.singular(segment));
    var plain = variable == null ? "id" : Words.plain(variable);
    names.add(plain);
    USUAL.stream().filter(usual -> plain.endsWith(usual) && plain.length() > usual.length()).forEach(names::add);
    if (plain.equals(one)) {
      names.addAll(USUAL);
    }
    if (USUAL.contains(plain)) {
      names.add(one + plain);
    }
    if (plain.endsWith("id")) {
      names.addAll(List.of(one + "id", "uuid", "guid", "key"));
    }
    return names;
  }

  /** The member of this item, as it is written; null if none fits. */
  static @Nullable String member(Shape item, Set<String> candidates) {
    for (var candidate : candidates) {
      for (var name : item.names()) {
        var shape = item.member(name);
        if (Words.plain(name).equals(candidate) && shape != null && shape.isScalar() && !shape.types.contains("boolean")) {
          return name;
        }
      }
    }
    return null;
  }

  @Nullable String member() {
    return member;
  }

  /** Whether clients may not choose it. */
  boolean isReadOnly() {
    return shapes.stream().anyMatch(Shape::isReadOnly);
  }

  boolean isNumber() {
    return shapes.stream().anyMatch(Shape::isNumber) && shapes.stream().noneMatch(Shape::isText);
  }

  /** What an item is found by; null if nothing tells it from the others. */
  @Nullable String key(ObjectNode item) {
    var key = member == null ? null : Trees.scalar(item.get(member));
    return key == null || key.isEmpty() ? null : key;
  }

  /** The same of the text that stands in a path. */
  String key(String text) {
    var value = isNumber() && text.matches("-?[0-9]{1,30}(\\.[0-9]{1,20})?") ? Trees.scalar(number(text)) : text;
    return value == null ? text : value;
  }

  private static Node number(String text) {
    return new NumberNode(new BigDecimal(text).stripTrailingZeros().toPlainString(), 1, 1);
  }

  /** The member's value for the text that stands in a path. */
  Node value(String text) {
    return isNumber() && text.matches("-?[0-9]{1,30}(\\.[0-9]{1,20})?") ? number(text) : Trees.text(text);
  }

  /** An identity for the item that is the so-manieth; null if it may have none, or if that is taken. */
  @Nullable Node next(long number, Predicate<String> taken, Tools tools) {
    return (isNumber() ? numbers(number) : texts(number, tools)).filter(each -> fits(each, tools)).findFirst()
        .filter(each -> !taken.test(String.valueOf(Trees.scalar(each)))).orElse(null);
  }

  /** One by chance, for where counting finds none. */
  @Nullable Node drawn(long number, Predicate<String> taken, Tools tools) {
    if (shapes.isEmpty()) {
      return Trees.text(uuid());
    }
    var random = tools.drawn(shapes.get(0), number);
    var key = Trees.scalar(random);
    return key != null && fits(random, tools) && !taken.test(key) ? random : null;
  }

  private boolean fits(Node value, Tools tools) {
    return shapes.stream().allMatch(shape -> tools.accepts(shape, value));
  }

  private Stream<Node> numbers(long number) {
    var least = shapes.stream().map(shape -> shape.number("minimum")).filter(each -> each != null).max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
    var step = shapes.stream().map(shape -> shape.number("multipleOf")).filter(each -> each != null && each.signum() > 0).findFirst().orElse(BigDecimal.ONE);
    var first = least.max(BigDecimal.ONE).toBigInteger().add(BigInteger.valueOf(number - 1));
    return Stream.of(new BigDecimal(first), new BigDecimal(first).multiply(step)).map(each -> number(each.toPlainString()));
  }

  private Stream<Node> texts(long number, Tools tools) {
    var uuid = Stream.of(0).map(each -> uuid());
    var declared = shapes.stream().map(Identity::declared).flatMap(Stream::ofNullable).map(text -> counted(text, number));
    var plain = Stream.of(0).map(each -> String.valueOf(number));
    var made = Stream.of(0).map(each -> counted(made(tools), number));
    boolean isUuid = shapes.stream().anyMatch(shape -> shape.format().equals("uuid"));
    return (isUuid ? uuid : Stream.of(declared, plain, made, uuid).flatMap(each -> each)).map(Trees::text);
  }

  private static @Nullable String declared(Shape shape) {
    var several = shape.keywords.get("examples");
    var first = several instanceof ArrayNode array && array.size() > 0 ? array.item(0) : shape.keywords.get("example");
    return first instanceof TextNode text && LAST_DIGITS.matcher(text.value()).find() ? text.value() : null;
  }

  private String made(Tools tools) {
    return shapes.isEmpty() ? "0" : String.valueOf(Trees.scalar(tools.made(shapes.get(0))));
  }

  // CS-20240017 becomes CS-20240018
  private static String counted(String text, long number) {
    var matcher = LAST_DIGITS.matcher(text);
    if (!matcher.find()) {
      return text;
    }
    int width = matcher.end() - matcher.start();
    var sum = Long.toString(Long.parseLong(matcher.group()) + number);
    var digits = "0".repeat(Math.max(0, width - sum.length())) + (width == text.length() ? sum : sum.substring(Math.max(0, sum.length() - width)));
    return text.substring(0, matcher.start()) + digits + text.substring(matcher.end());
  }

  private static String uuid() {
    var random = ThreadLocalRandom.current();
    return new UUID(random.nextLong() & ~0xF000L | VERSION_4, random.nextLong() >>> 2 | VARIANT).toString();
  }
}
