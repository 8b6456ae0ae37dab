package dev.remit.openapi.diff;

import dev.remit.openapi.Change;
import dev.remit.openapi.Claim;
import dev.remit.openapi.Direction;
import dev.remit.openapi.Document;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two documents, from the root: what concerns them as a whole, then their operations and webhooks. */
public final class DocumentDiff {

  private static final Set<String> ROOT =
      Set.of("openapi", "info", "paths", "components", "servers", "security", "jsonSchemaDialect", "tags", "$self");
  private static final Set<String> INFO = Set.of("version", "title", "termsOfService", "contact", "license");
  private static final List<String> INFO_WORDS = List.of("contact", "license", "termsOfService", "title");
  private static final String WHOLE = "document";
  private static final String DIALECT = "jsonSchemaDialect";

  private final Scope scope;
  private final Report report = new Report();
  private final Unsettled unsettled = new Unsettled();

  /** Compares as on this day; without one no sunset counts as passed. */
  public DocumentDiff(Document before, Document after, @Nullable LocalDate on) {
    var old = new Side(before);
    var now = new Side(after);
    var unchanged = new Unchanged(old, now);
    var life = new LifeCycle(on);
    this.scope = new Scope(old, now, unchanged, new SchemaDiff(old, now, unchanged, life), report, life,
        new SecurityDiff(new SchemeNames(old, now)), false, Setting.DOCUMENT);
  }

  /** The changes by operation in document order, the worst first within one. */
  public List<Change> changes() {
    return told().stream().map(Told::change).toList();
  }

  /** What the witnesses claim about values. */
  public List<Claim> claims() {
    return told().stream().flatMap(told -> told.claim().stream()).toList();
  }

  List<Told> told() {
    var old = scope.before().root();
    var now = scope.after().root();
    if (old.node().sameAs(now.node())) {
      return List.of();
    }
    whole(old, now);
    new OperationsDiff(scope, unsettled).compare();
    var court = new Court(scope.before(), scope.after());
    return worstFirst(new VersionDiff(old, now).judged(settled(report.told(court)), court));
  }

  // whether a change touches nothing but drafts can be said only if all that it touches is known
  private List<Told> settled(List<Told> changes) {
    return report.hasAllUses() ? unsettled.judged(changes) : changes;
  }

  // the order of the operations stays
  private static List<Told> worstFirst(List<Told> changes) {
    var order = new HashMap<@Nullable String, Integer>();
    for (var told : changes) {
      order.putIfAbsent(told.change().operation(), order.size());
    }
    return Told.sorted(changes, order);
  }

  private void whole(Located old, Located now) {
    scope.rest(Direction.NONE, "info", old.at("info"), now.at("info"), INFO);
    for (var key : INFO_WORDS) {
      words(old.at("info", key), now.at("info", key));
    }
    words(old.at("tags"), now.at("tags"));
    var known = new HashSet<>(ROOT);
    known.add(scope.before().document.webhooks());
    known.add(scope.after().document.webhooks());
    scope.rest(Direction.NONE, WHOLE, old, now, known);
    dialect(old.at(DIALECT), now.at(DIALECT));
    var servers = old.at("servers");
    if (!Located.sameText(servers, now.at("servers")) && areServersAsked(scope.before()) && areServersAsked(scope.after())) {
      new ServersDiff(scope, MovedBase.of(scope.before(), scope.after())).compare(servers, now.at("servers"));
    }
    new SecuritySchemesDiff(scope).compare();
    new ComponentsDiff(scope).compare();
  }

  // where each operation has servers of its own, those of the document mean nothing
  private static boolean areServersAsked(Side side) {
    var operations = side.operations();
    return operations.isEmpty() || operations.stream().anyMatch(operation -> operation.servers() == null);
  }

  private void dialect(@Nullable Located old, @Nullable Located now) {
    var was = unusual(old);
    var is = unusual(now);
    if (!Located.sameText(was, is)) {
      scope.found(Rule.KEYWORD_CHANGED, Direction.NONE, WHOLE, was, is);
    }
  }

  private static @Nullable Located unusual(@Nullable Located dialect) {
    return dialect != null && SchemaDialect.isUsual(dialect) ? null : dialect;
  }

  private void words(@Nullable Located old, @Nullable Located now) {
    if (!Located.sameText(old, now)) {
      scope.found(Rule.DOCUMENTATION_CHANGED, Direction.NONE, WHOLE, old, now);
    }
  }
}
