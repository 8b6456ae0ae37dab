package dev.remit.openapi.diff;

import dev.remit.openapi.Change;
import dev.remit.openapi.Claim;
import dev.remit.openapi.Direction;
import dev.remit.openapi.Document;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two documents, from the root: what concerns them as a whole, then their operations and webhooks. */
public final class DocumentDiff {

  private static final Set<String> ROOT =
      Set.of("openapi", "info", "paths", "webhooks", "components", "servers", "security", "jsonSchemaDialect", "tags", "$self");
  private static final Set<String> INFO = Set.of("version", "title", "termsOfService", "contact", "license");
  private static final String WHOLE = "document";

  private final Scope scope;
  private final Report report = new Report();

  public DocumentDiff(Document before, Document after) {
    var old = new Side(before);
    var now = new Side(after);
    var unchanged = new Unchanged(old, now);
    this.scope = new Scope(old, now, unchanged, new SchemaDiff(old, now, unchanged), report, false, Setting.DOCUMENT);
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
    new OperationsDiff(scope).compare();
    return report.told(new Court(scope.before(), scope.after()));
  }

  private void whole(Located old, Located now) {
    scope.rest(Direction.NONE, "info", old.at("info"), now.at("info"), INFO);
    INFO.stream().filter(key -> !key.equals("version")).sorted().forEach(key -> words(old.at("info", key), now.at("info", key)));
    words(old.at("tags"), now.at("tags"));
    scope.rest(Direction.NONE, WHOLE, old, now, ROOT);
    new ServersDiff(scope).compare(old.at("servers"), now.at("servers"));
    new SecuritySchemesDiff(scope).compare();
  }

  private void words(@Nullable Located old, @Nullable Located now) {
    if (!Located.sameText(old, now)) {
      scope.found(Rule.DOCUMENTATION_CHANGED, Direction.NONE, WHOLE, old, now);
    }
  }
}
