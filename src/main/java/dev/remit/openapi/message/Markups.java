package dev.remit.openapi.message;

import dev.remit.openapi.diff.Located;
import dev.remit.openapi.diff.Side;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the schemas of a contract say about XML; each is asked once. Not for several threads at once. */
final class Markups {

  private static final int LONGEST_CHAIN = 50;

  private final Side side;
  private final Schemas schemas;
  private final Map<Node, Markup> markups = new IdentityHashMap<>();
  private final Deque<Runnable> open = new ArrayDeque<>();

  Markups(Side side, Schemas schemas) {
    this.side = side;
    this.schemas = schemas;
  }

  /** How values of such a schema are written as XML. */
  Markup of(@Nullable Located schema) {
    var markup = known(schema);
    while (!open.isEmpty()) {
      open.remove().run();
    }
    return markup;
  }

  // what stands beside a reference may name it otherwise, so it is known by what refers
  private Markup known(@Nullable Located schema) {
    if (schema == null) {
      return Markup.ANYTHING;
    }
    var known = markups.get(schema.node());
    if (known == null) {
      var allowed = schemas.kinds(schema);
      var markup = new Markup(allowed, style(schema, allowed));
      markups.put(schema.node(), markup);
      open.add(() -> fill(markup, schemas.parts(schema)));
      known = markup;
    }
    return known;
  }

  private void fill(Markup markup, List<Located> parts) {
    Schemas.members(parts).forEach((name, member) -> markup.put(name, known(member)));
    parts.stream().map(part -> part.at("required")).filter(Objects::nonNull).forEach(names -> markup.require(names.texts()));
    var items = Schemas.first(parts, "items");
    if (items != null) {
      markup.items(known(items));
    }
    var others = Schemas.first(parts, "additionalProperties");
    if (others != null && others.node() instanceof ObjectNode) {
      markup.others(known(others));
    }
  }

  private Markup.Style style(Located schema, Set<Kinds> allowed) {
    var said = said(schema);
    var kind = said.stream().map(xml -> xml.text("nodeType")).filter(Objects::nonNull).findFirst().orElse(null);
    if (kind == null) {
      boolean array = allowed.contains(Kinds.ARRAY) && !allowed.contains(Kinds.OBJECT);
      boolean isElement = array ? said.stream().anyMatch(xml -> xml.flag("wrapped")) : said.stream().noneMatch(xml -> xml.flag("attribute"));
      kind = isElement ? "element" : array ? "none" : "attribute";
    }
    var namespace = said.stream().map(xml -> xml.text("namespace")).filter(Objects::nonNull).findFirst().orElse(null);
    var names = said.stream().map(xml -> xml.text("name")).filter(name -> name != null && !name.isEmpty()).distinct()
        .map(name -> new Markup.Named(Objects.requireNonNull(name), namespace)).toList();
    return new Markup.Style(kind, names);
  }

  private List<Located> said(Located schema) {
    var said = new ArrayList<Located>();
    @Nullable Located at = schema;
    for (int i = 0; i < LONGEST_CHAIN && at != null && at.text("$ref") != null && !side.ignoresBesideReference(); i++) {
      said.add(at);
      at = side.target(Objects.requireNonNull(at.text("$ref")));
    }
    said.addAll(schemas.parts(schema));
    return said.stream().map(each -> each.at("xml")).filter(Objects::nonNull).toList();
  }
}
