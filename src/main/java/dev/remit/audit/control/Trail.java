package dev.remit.audit.control;

import dev.remit.audit.AuditEntryView;
import dev.remit.audit.AuditExported;
import dev.remit.audit.AuditSearch;
import dev.remit.audit.HistoryEntry;
import dev.remit.audit.control.Naming.Names;
import dev.remit.audit.entity.AuditEntry;
import dev.remit.catalogue.ApiNotFound;
import dev.remit.catalogue.CatalogueApi;
import dev.remit.chain.Head;
import dev.remit.chain.Row;
import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.page.Cursor;
import dev.remit.platform.page.Limit;
import dev.remit.platform.page.Page;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** What is on the record. */
@ApplicationScoped
@Transactional
public class Trail {

  /** Most rows on one page. */
  public static final int MOST_ON_A_PAGE = 200;

  private static final String API = "api";
  private static final List<String> TOLD = List.of("version", "team");

  @Inject
  AuditQueries queries;

  @Inject
  Filters filters;

  @Inject
  Naming naming;

  @Inject
  CatalogueApi catalogue;

  @Inject
  Event<DomainEvent> events;

  @Inject
  Clock clock;

  /** Whether somebody sees the trail, for those who show the way there. */
  public boolean shown(Actor by) {
    return AuditPolicy.see(by).allowed();
  }

  /** Whether somebody sees the history of what they see. */
  public boolean historyShown(Actor by) {
    return AuditPolicy.history(by).allowed();
  }

  /** @param limit from 1 to {@value #MOST_ON_A_PAGE} */
  public Page<AuditEntryView> search(Actor by, AuditSearch search, int limit, @Nullable String cursor) {
    AuditPolicy.see(by).orRefuse(by);
    var filter = filters.read(by, search);
    var found = found(filter, position(cursor))
        .setMaxResults(Limit.checked(limit, MOST_ON_A_PAGE) + 1)
        .getResultList();
    return Page.of(views(found), limit, entry -> Long.toString(entry.sequence()));
  }

  /** What was done to an API, the newest first, by name and without detail. */
  public List<HistoryEntry> ofApi(Actor by, String name, int limit) {
    AuditPolicy.history(by).orRefuse(by);
    var api = catalogue.find(by, name).orElseThrow(ApiNotFound::new);
    var rows = rows(queries.ofObject(API, api.id().toString()).setMaxResults(limit).getResultList());
    var names = naming.of(rows);
    return rows.stream().map(row -> entry(row, names)).toList();
  }

  /** Notes that somebody exports the trail; the last row of the export is this note. */
  public Head beginExport(Actor by) {
    AuditPolicy.export(by).orRefuse(by);
    events.fire(new AuditExported(by, queries.head().sequence(), clock.instant()));
    return queries.head();
  }

  Head head() {
    return queries.head();
  }

  /** Some rows behind one. */
  List<Row> after(long sequence, int most) {
    return rows(queries.after(sequence).setMaxResults(most).getResultList());
  }

  private SelectionQuery<AuditEntry> found(AuditFilter filter, @Nullable Long position) {
    return filter.oldestFirst()
        ? queries.oldest(position == null ? 0 : position, filter.from(), filter.to(), filter.kind(), filter.object(),
            filter.actorKind(), filter.actor(), filter.action())
        : queries.newest(position == null ? Long.MAX_VALUE : position, filter.from(), filter.to(), filter.kind(), filter.object(),
            filter.actorKind(), filter.actor(), filter.action());
  }

  private static @Nullable Long position(@Nullable String cursor) {
    var position = Cursor.position(cursor);
    if (position != null && !position.matches("\\d{1,18}")) {
      throw new InvalidInput("cursor", "The cursor is none that a page of this list ended with.");
    }
    return position == null ? null : Long.valueOf(position);
  }

  private static List<Row> rows(List<AuditEntry> entries) {
    return entries.stream().map(AuditEntry::row).toList();
  }

  private List<AuditEntryView> views(List<AuditEntry> entries) {
    var rows = rows(entries);
    var names = naming.of(rows);
    return rows.stream().map(row -> view(row, names)).toList();
  }

  private static AuditEntryView view(Row row, Names names) {
    var fact = row.fact();
    var by = fact.by();
    var detail = detail(row);
    var name = Optional.ofNullable(names.of(fact.object())).or(() -> Optional.ofNullable(DetailText.name(detail))).orElse(fact.object());
    return new AuditEntryView(row.sequence(), fact.at(), new AuditEntryView.Who(by.kind(), by.id(), names.of(by), by.token()),
        fact.action(), new AuditEntryView.What(fact.kind(), fact.object(), name), DetailText.before(detail), DetailText.after(detail),
        row.detail() == null, fact.correlation(), row.hash());
  }

  private static HistoryEntry entry(Row row, Names names) {
    var fact = row.fact();
    return new HistoryEntry(fact.at(), names.of(fact.by()), fact.action(), told(row, names), DetailText.facts(detail(row)));
  }

  private static @Nullable String told(Row row, Names names) {
    var after = Optional.ofNullable(DetailText.after(detail(row))).orElse(JsonValue.EMPTY_JSON_OBJECT);
    var owner = Naming.owner(row);
    return Stream.concat(
            TOLD.stream().flatMap(member -> after.get(member) instanceof JsonString text ? Stream.of(text.getString()) : Stream.empty()),
            Stream.ofNullable(owner == null ? null : names.of(owner)))
        .findFirst()
        .orElse(null);
  }

  private static JsonObject detail(Row row) {
    return DetailText.read(row.detail() == null ? null : row.detail().text());
  }
}
