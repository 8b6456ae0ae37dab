package dev.remit.agreements.boundary;

import dev.remit.agreements.NeedView;
import dev.remit.agreements.ReviewView;
import dev.remit.agreements.SignOffView;
import dev.remit.agreements.TouchView;
import dev.remit.platform.pages.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How agreements are said. */
@Named("agreed")
@ApplicationScoped
public class AgreementWords {

  /** How a version stands, in a sentence. */
  public String sentence(ReviewView review) {
    return switch (review.state()) {
      case DRAFT -> "A draft. Nobody is asked about it yet.";
      case IN_REVIEW -> review.settled() ? "Everybody who has to has signed." : "It waits for " + waiting(review) + ".";
      case AGREED -> "Agreed: everybody who had to has signed. It may be published.";
      case PUBLISHED -> "Published, and promised.";
      case DEPRECATED -> review.settled() ? "Its end is announced, and nobody has to leave it any more." : "Its end is announced; it is still used by what " + waiting(review) + " builds.";
      case RETIRED -> "Retired: it is promised no more.";
      case WITHDRAWN -> "Withdrawn before anybody agreed.";
    };
  }

  private String waiting(ReviewView review) {
    return Wording.listed(review.needs().stream().filter(NeedView::open).map(need -> need.team() == null ? "a waiver" : need.team()).distinct().toList());
  }

  /** Why a team is asked. */
  public String why(NeedView need) {
    return need.team() == null ? "answers for what is touched, so only a waiver lets it pass" : side(need.side());
  }

  public String side(String side) {
    return switch (side) {
      case "owner" -> "owns the API";
      case "reviewer" -> "reviews by policy";
      default -> "uses the API";
    };
  }

  /** The class of a team's card. */
  public String mark(NeedView need) {
    if (need.signOff() != null && need.open()) {
      return "refused";
    }
    return need.open() ? "waits" : "fine";
  }

  public String decision(SignOffView signOff) {
    return switch (signOff.decision()) {
      case "approve" -> "Approved";
      case "reject" -> "Rejected";
      default -> "Abstained";
    };
  }

  /** How many changes touch a consumer. */
  public String changes(TouchView touch) {
    return count(touch.changes().size(), "change");
  }

  /** A number with its noun. */
  public String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** Names with spaces between; nothing for none. */
  public @Nullable String list(@Nullable List<String> names) {
    return names == null ? null : String.join(" ", names);
  }
}
