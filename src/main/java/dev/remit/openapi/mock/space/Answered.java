package dev.remit.openapi.mock.space;

import dev.remit.openapi.Violation;
import dev.remit.openapi.Violation.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A list that is answered. */
final class Answered {

  private static final List<String> TOTALS = List.of("X-Total-Count", "X-Total", "Total-Count", "X-Total-Results");

  private final Turn turn;
  private final ListPlan plan;

  Answered(Turn turn, ListPlan plan) {
    this.turn = turn;
    this.plan = plan;
  }

  Reply reply(CollectionPlan.Place place) {
    var page = new Listing(turn.store().shelf(place), Wish.of(plan, turn.call()), plan.item()).page();
    if (page == null) {
      var name = Objects.requireNonNull(plan.roles().get(Role.CURSOR)).name();
      return Reply.invalid(List.of(new Violation(Place.QUERY, name, "cursor", "The query parameter '" + name + "' is no cursor that was given out.",
          turn.call().called().operation().node().pointer().toString())), "There is no such page.");
    }
    int status = turn.behaviour().answers().status(Answers.OK);
    var body = new PageBody(turn.call(), plan, page).body();
    var told = "listed " + page.items().size() + " of " + place.shown() + (page.next() == null ? "" : ", and there are more") + passedOver();
    return Reply.of(status, body, fields(page, status), body == null ? told + ", which the answer has no room for" : told);
  }

  private String passedOver() {
    var sent = plan.unused().stream().filter(name -> turn.call().parameters().containsKey("query " + name)).toList();
    return sent.isEmpty() ? "" : ", whatever " + String.join(", ", sent) + " may mean";
  }

  private Map<String, String> fields(Page page, int status) {
    var declared = turn.behaviour().answers().headers(status);
    var fields = new HashMap<String, String>();
    TOTALS.stream().filter(name -> declared.contains(name.toLowerCase(Locale.ROOT))).forEach(name -> fields.put(name, String.valueOf(page.total())));
    return fields;
  }
}
