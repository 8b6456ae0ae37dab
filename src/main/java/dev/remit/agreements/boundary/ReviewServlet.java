package dev.remit.agreements.boundary;

import dev.remit.agreements.CommentInput;
import dev.remit.agreements.DeprecationInput;
import dev.remit.agreements.MoveInput;
import dev.remit.agreements.SignOffInput;
import dev.remit.agreements.WaiverInput;
import dev.remit.agreements.control.Comments;
import dev.remit.agreements.control.Deprecations;
import dev.remit.agreements.control.Reviews;
import dev.remit.agreements.control.SignOffs;
import dev.remit.agreements.control.Waivers;
import dev.remit.platform.pages.Form;
import dev.remit.platform.pages.FormPage;
import dev.remit.platform.pages.Link;
import dev.remit.platform.pages.PageAddress;
import dev.remit.platform.pages.PageFormServlet;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.rest.Keys;
import dev.remit.platform.security.Caller;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Takes the forms of a review. */
@WebServlet(name = "review", urlPatterns = ReviewServlet.PATH + "/*")
public class ReviewServlet extends PageFormServlet {

  static final String PATH = "/WEB-INF/review";
  static final String SIGN = "sign";
  static final String COMMENT = "comment";
  static final String WITHDRAW = "withdraw";
  static final String MOVE = "move";
  static final String DEPRECATE = "deprecate";
  static final String WAIVE = "waive";
  static final String END = "end";

  @Inject
  transient Reviews reviews;

  @Inject
  transient SignOffs signOffs;

  @Inject
  transient Comments comments;

  @Inject
  transient Deprecations deprecations;

  @Inject
  transient Waivers waivers;

  @Inject
  transient ReviewPage page;

  @Inject
  transient PageAddress address;

  @Inject
  transient Caller caller;

  @Override
  protected Link home(String name) {
    return Link.to("apis", api(), "versions", version(), "review");
  }

  @Override
  protected Link done(String name, Form form, HttpServletRequest request) {
    switch (name) {
      case SIGN -> signOffs.sign(caller.actor(), api(), version(),
          new SignOffInput(form.given("team"), form.given("decision"), form.given("reason"), form.given("digest")));
      case COMMENT -> comments.write(caller.actor(), api(), version(),
          new CommentInput(form.given("text"), form.given("fingerprint"), form.given("pointer")));
      case WITHDRAW -> comments.withdraw(caller.actor(), api(), version(), Keys.of(form.text("comment")));
      case MOVE -> reviews.move(caller.actor(), api(), version(), new MoveInput(form.given("state"), form.given("reason"), null));
      case DEPRECATE -> deprecations.announce(caller.actor(), api(), version(), new DeprecationInput(day(form, "since"), day(form, "sunset"), form.given("successor"),
          form.given("reason")));
      case WAIVE -> waivers.grant(caller.actor(), api(),
          new WaiverInput(version(), form.texts("fingerprint"), form.given("reason"), day(form, "until")));
      default -> waivers.end(caller.actor(), api(), Keys.of(form.text("waiver")));
    }
    var fingerprint = form.given("fingerprint");
    return name.equals(COMMENT) && fingerprint != null ? home(name).with("done", name).at("c-" + fingerprint) : home(name).with("done", name);
  }

  /** The beginning of a day in UTC. */
  private static @Nullable Instant day(Form form, String field) {
    var typed = form.given(field);
    try {
      return typed == null ? null : LocalDate.parse(typed).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeParseException noDay) {
      throw new InvalidInput("/" + field, "A day is written 2027-01-31.");
    }
  }

  private String api() {
    return address.variable("api");
  }

  private String version() {
    return address.variable("version");
  }

  @Override
  protected FormPage page(String name) {
    return page;
  }

  @Override
  protected String view(String name) {
    return AgreementRoutes.REVIEW_VIEW;
  }
}
