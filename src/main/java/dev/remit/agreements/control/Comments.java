package dev.remit.agreements.control;

import dev.remit.agreements.AgreementChanged;
import dev.remit.agreements.CommentInput;
import dev.remit.agreements.CommentView;
import dev.remit.agreements.entity.Comment;
import dev.remit.catalogue.ApiSummary;
import dev.remit.contracts.ContractsApi;
import dev.remit.contracts.VersionView;
import dev.remit.openapi.Change;
import dev.remit.platform.event.DomainEvent;
import dev.remit.platform.id.TimeOrderedId;
import dev.remit.platform.problem.Checks;
import dev.remit.platform.problem.Problem;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is said about versions; it stays when a version gets another document, and says when its place is gone. */
@ApplicationScoped
@Transactional
public class Comments {

  private static final int LONGEST = 1_000;

  @Inject
  EntityManager entities;

  @Inject
  AgreementQueries queries;

  @Inject
  Reviews reviews;

  @Inject
  ContractsApi contracts;

  @Inject
  Event<DomainEvent> events;

  @Inject
  Clock clock;

  /** In the order in which they were written. */
  public List<CommentView> of(Actor by, String name, String version) {
    AgreementPolicy.see(by).orRefuse(by);
    var api = reviews.api(by, name);
    var view = contracts.version(by, name, version);
    var comments = queries.comments(api.id(), view.version());
    return comments.isEmpty() ? List.of() : views(comments, view);
  }

  /** @throws dev.remit.platform.problem.InvalidInput when there is no such change or place */
  public CommentView write(Actor by, String name, String version, CommentInput input) {
    var api = reviews.api(by, name);
    AgreementPolicy.comment(by).orRefuse(by);
    var view = contracts.version(by, name, version);
    var text = checked(input, view);
    var now = clock.instant();
    var comment = new Comment(TimeOrderedId.at(now), api.id(), view.version(), input.fingerprint(), input.pointer(), text, by.signature(), now);
    entities.persist(comment);
    entities.flush();
    fire(by, api, "comment-written", Map.of(), facts(comment, view.version()));
    return views(List.of(comment), view).get(0);
  }

  public void withdraw(Actor by, String name, String version, UUID id) {
    var api = reviews.api(by, name);
    var view = contracts.version(by, name, version);
    AgreementPolicy.see(by).orRefuse(by);
    var comment = queries.comment(id, api.id())
        .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "no-such-comment", "There is no such comment."));
    AgreementPolicy.withdrawComment(by, comment.by()).orRefuse(by);
    entities.remove(comment);
    entities.flush();
    fire(by, api, "comment-withdrawn", facts(comment, view.version()), Map.of());
  }

  private String checked(CommentInput input, VersionView version) {
    var checks = new Checks();
    var text = checks.text("/text", input.text(), LONGEST);
    checks.that(input.text() != null && !input.text().isBlank(), "/text", "Say something.");
    checks.that(input.fingerprint() == null || input.pointer() == null, "/pointer", "A comment is about a change or a place, not about both.");
    checks.that(input.fingerprint() == null || fingerprints(version).contains(input.fingerprint()), "/fingerprint", "The version has no such change.");
    checks.that(input.pointer() == null || input.pointer().length() <= LONGEST && isThere(input.pointer(), version), "/pointer",
        "There is nothing at this place of the document.");
    checks.orRefuse();
    return text;
  }

  private List<CommentView> views(List<Comment> comments, VersionView version) {
    var changes = comments.stream().anyMatch(each -> each.fingerprint() != null) ? fingerprints(version) : Set.<String>of();
    return comments.stream().map(each -> new CommentView(each.id(), each.text(), each.fingerprint(), each.pointer(),
        isThere(each, changes, version), each.by(), each.at())).toList();
  }

  private boolean isThere(Comment comment, Set<String> changes, VersionView version) {
    return comment.fingerprint() != null ? changes.contains(comment.fingerprint()) : comment.pointer() == null || isThere(comment.pointer(), version);
  }

  private boolean isThere(String pointer, VersionView version) {
    try {
      return contracts.read(version).jsonAt(pointer) != null;
    } catch (IllegalArgumentException noPointer) {
      return false;
    }
  }

  private Set<String> fingerprints(VersionView version) {
    return contracts.changes(Actor.SYSTEM, version.api(), version.version(), null).items().stream().map(Change::fingerprint).collect(Collectors.toSet());
  }

  private void fire(Actor by, ApiSummary api, String action, Map<String, Object> before, Map<String, Object> after) {
    events.fire(AgreementChanged.of(api, action, before, after, by, clock.instant()));
  }

  private static Map<String, Object> facts(Comment comment, String version) {
    var facts = new TreeMap<String, Object>(Map.of("version", version, "comment", comment.id().toString()));
    putIfThere(facts, "fingerprint", comment.fingerprint());
    putIfThere(facts, "pointer", comment.pointer());
    return facts;
  }

  private static void putIfThere(Map<String, Object> facts, String name, @Nullable String value) {
    if (value != null) {
      facts.put(name, value);
    }
  }
}
