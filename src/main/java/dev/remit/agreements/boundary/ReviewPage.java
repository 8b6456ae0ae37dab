package dev.remit.agreements.boundary;

import dev.remit.agreements.CommentView;
import dev.remit.agreements.NeedView;
import dev.remit.agreements.ReviewView;
import dev.remit.agreements.TouchView;
import dev.remit.agreements.WaiverView;
import dev.remit.agreements.control.AgreementRights;
import dev.remit.agreements.control.Comments;
import dev.remit.agreements.control.Reviews;
import dev.remit.agreements.control.Waivers;
import dev.remit.catalogue.ApiNotFound;
import dev.remit.catalogue.ApiSummary;
import dev.remit.catalogue.CatalogueApi;
import dev.remit.contracts.ContractsApi;
import dev.remit.contracts.VersionState;
import dev.remit.contracts.VersionView;
import dev.remit.openapi.Change;
import dev.remit.platform.pages.FormPage;
import dev.remit.platform.pages.Link;
import dev.remit.platform.pages.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who has to sign a version, what touches whom, and what was said. */
@Named
@RequestScoped
public class ReviewPage extends FormPage {

  private static final int CHANGES_ON_A_PAGE = 50;

  @Inject
  Reviews reviews;

  @Inject
  Comments comments;

  @Inject
  Waivers waivers;

  @Inject
  AgreementRights rights;

  @Inject
  CatalogueApi catalogue;

  @Inject
  ContractsApi contracts;

  private ApiSummary api;
  private VersionView version;
  private ReviewView review;
  private List<CommentView> said;
  private List<WaiverView> exceptions;
  private Slice<Change> changes;

  /**
   * A consumer beside a change.
   *
   * @param team who answers for it; absent when nobody does
   */
  public record Beside(String component, @Nullable String team, TouchView.ChangeTouch touch) {}

  @Override
  public void load() {
    var name = address().variable("api");
    api = catalogue.find(actor(), name).orElseThrow(ApiNotFound::new);
    version = contracts.version(actor(), name, address().variable("version"));
    review = reviews.one(actor(), name, version.version());
    said = comments.of(actor(), name, version.version());
    exceptions = waivers.of(actor(), name, version.version());
    changes = Slice.around(address().number("from"), CHANGES_ON_A_PAGE, contracts.changes(actor(), name, version.version(), null).items().stream()
        .filter(change -> change.severity().isGrave()).toList());
  }

  public ApiSummary api() {
    return api;
  }

  public VersionView version() {
    return version;
  }

  public ReviewView review() {
    return review;
  }

  /** The breaking and risky changes, which are what teams are asked about. */
  public Slice<Change> changes() {
    return changes;
  }

  public Link page(int from) {
    return Link.to("apis", api.name(), "versions", version.version(), "review").with("from", from);
  }

  /** Whom a change touches or may touch. */
  public List<Beside> beside(Change change) {
    return review.needs().stream().flatMap(need -> need.touches().stream().flatMap(touch -> touch.changes().stream()
        .filter(each -> each.fingerprint().equals(change.fingerprint()))
        .map(each -> new Beside(touch.component(), need.team(), each)))).toList();
  }

  /** What was said about a change; about everything else when there is none. */
  public List<CommentView> comments(@Nullable Change change) {
    var shown = changes.items().stream().map(Change::fingerprint).toList();
    return said.stream().filter(each -> change == null
        ? each.fingerprint() == null || !shown.contains(each.fingerprint())
        : change.fingerprint().equals(each.fingerprint())).toList();
  }

  public List<WaiverView> waivers() {
    return exceptions;
  }

  /** Whether the reader may say something for this team now. */
  public boolean signs(NeedView need) {
    return review.openedAt() != null && need.team() != null && need.signOff() == null && rights.sign(actor(), need.team());
  }

  /** Whether the reader wrote it and may not sign for the other side. */
  public boolean wrote(NeedView need) {
    return !need.side().equals("owner") && version.publishedBy().equals(actor().signature());
  }

  /** Where the reader may let it go from here. */
  public List<VersionState> moves() {
    return !rights.move(actor(), api) ? List.of() : version.state().next().stream()
        .filter(state -> state != VersionState.DEPRECATED)
        .filter(state -> state != VersionState.AGREED && state != VersionState.RETIRED || review.settled())
        .toList();
  }

  /** Whether the reader may announce its end. */
  public boolean ends() {
    return version.state().isPromised() && rights.move(actor(), api);
  }

  public boolean waives() {
    return review.policy().waivers() && rights.waive(actor(), api);
  }

  public boolean speaks() {
    return rights.comment(actor());
  }

  /** How the steps of a version are called on buttons. */
  public String label(VersionState state) {
    return switch (state) {
      case IN_REVIEW -> "Ask for signatures";
      case DRAFT -> "Take back to draft";
      case AGREED -> "Agree";
      case PUBLISHED -> "Publish";
      case DEPRECATED -> "Deprecate";
      case RETIRED -> "Retire";
      case WITHDRAWN -> "Withdraw";
    };
  }

  /** Other versions that one may go to. */
  public List<String> successors() {
    return contracts.versions(actor(), api.name()).stream().filter(each -> each.state().isPromised() && !each.version().equals(version.version()))
        .map(VersionView::version).toList();
  }

  /** All states, in their order, for the picture of the way. */
  public List<VersionState> way() {
    return version.state() == VersionState.WITHDRAWN
        ? List.of(VersionState.DRAFT, VersionState.IN_REVIEW, VersionState.WITHDRAWN)
        : Arrays.stream(VersionState.values()).filter(state -> state != VersionState.WITHDRAWN).toList();
  }
}
