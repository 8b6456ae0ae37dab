package dev.remit.openapi.mock;

import dev.remit.openapi.HeaderField;
import dev.remit.openapi.MockAnswer.Refusal;
import dev.remit.openapi.MockAnswer.Why;
import dev.remit.openapi.MockAnswer;
import dev.remit.openapi.Request;
import dev.remit.openapi.Violation.Place;
import dev.remit.openapi.Violation;
import dev.remit.openapi.message.Called;
import dev.remit.openapi.mock.space.Space;
import dev.remit.openapi.tree.Node;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One request on its way to its answer. */
final class Answering {

  private static final byte[] NOTHING = {};
  private static final int OK = 200;
  private static final int UNAUTHORIZED = 401;
  private static final int NOT_FOUND = 404;
  private static final int NOT_ACCEPTABLE = 406;
  private static final int UNSUPPORTED = 415;
  private static final int INVALID = 422;
  private static final int BAD_REQUEST = 400;
  private static final int TOO_MANY = 429;
  private static final int TROUBLE = 503;

  private final Mocking mock;
  private final Request request;
  private final Maker maker;
  private final Preferences preferences;
  private final @Nullable Space space;
  private final List<String> applied = new ArrayList<>(2);
  private final Duration delay;

  Answering(Mocking mock, Request request, @Nullable Space space) {
    this.mock = mock;
    this.request = request;
    this.maker = mock.maker();
    this.space = space;
    this.preferences = Preferences.of(request);
    var asked = preferences.delay();
    this.delay = asked == null ? Duration.ZERO : asked;
    if (asked != null) {
      applied.add("delay");
    }
    if (preferences.callbacks()) {
      applied.add("callbacks");
    }
  }

  MockAnswer answer() {
    var called = called(request.method());
    if (called != null) {
      return answer(called);
    }
    if (request.method().equals("HEAD")) {
      var got = called("GET");
      return got == null ? noOperation() : withoutBody(answer(got));
    }
    return noOperation();
  }

  private MockAnswer noOperation() {
    return new NoOperation(this, request).answer(mock.router().methods(request.path()));
  }

  @Nullable Called called(String method) {
    return new Choosing(mock, request, maker.evaluator()).of(mock.router().called(method, request.path()));
  }

  private static MockAnswer withoutBody(MockAnswer answer) {
    return new MockAnswer(answer.status(), answer.mediaType(), answer.fields(), NOTHING, answer.refusal(), answer.delay(), answer.why());
  }

  private MockAnswer answer(Called called) {
    var plan = mock.plan(called.operation());
    var trouble = trouble(plan);
    if (trouble != null) {
      return trouble;
    }
    var checked = plan.rules().check(request, called, maker.evaluator());
    return checked.violations().isEmpty() ? valid(plan, called, checked.body()) : invalid(plan, checked.violations());
  }

  /** The answer to who has called too often. */
  MockAnswer tooMany() {
    var called = called(request.method());
    var plan = called == null ? null : mock.plan(called.operation());
    var choice = plan == null ? null : plan.named(TOO_MANY);
    return plan != null && choice != null ? declared(plan, choice, List.of(), false, "")
        : refused(TOO_MANY, "too-many-calls", "The contract allows no more calls of this operation for now.", List.of(), List.of(), plan);
  }

  private @Nullable MockAnswer trouble(Plan plan) {
    var share = preferences.fail();
    if (share == null) {
      return null;
    }
    applied.add("fail");
    var code = preferences.code();
    if (code != null) {
      applied.add("code");
    }
    if (ThreadLocalRandom.current().nextDouble() >= share) {
      return null;
    }
    int status = code == null ? TROUBLE : Integer.parseInt(code);
    var choice = plan.of(status);
    return choice != null ? declared(plan, choice, List.of(), false, "trouble, as asked for: ")
        : refused(status, "trouble", "This is the trouble that was asked for.", List.of(), List.of(), plan);
  }

  private MockAnswer valid(Plan plan, Called called, @Nullable Node body) {
    // who asks for one of the answers is not asking what is remembered
    boolean asks = preferences.fail() == null && preferences.code() != null || preferences.example() != null;
    var remembered = space == null || asks ? null : new Remembering(this, plan, request, maker).answer(space, called, body);
    return remembered == null ? valid(plan) : remembered;
  }

  private MockAnswer valid(Plan plan) {
    var code = preferences.fail() == null ? preferences.code() : null;
    var choice = code == null ? plan.usual() : plan.of(Integer.parseInt(code));
    if (code != null && choice == null) {
      return refused(NOT_FOUND, "no-such-status", "The contract has no answer " + code + " for this operation.", List.of(), List.of(), plan);
    }
    if (code != null) {
      applied.add("code");
    }
    var example = preferences.example();
    if (choice == null) {
      return new MockAnswer(OK, null, fields(List.of()), NOTHING, null, delay, why(plan, List.of(), "200, since the contract declares no answers"));
    }
    if (example != null && !choice.answer().has(example)) {
      return refused(NOT_FOUND, "no-such-example", "The answer " + choice.status() + " has no example '" + shown(example) + "'.", List.of(), List.of(), plan);
    }
    return declared(plan, choice, List.of(), true, "");
  }

  MockAnswer invalid(Plan plan, List<Violation> violations) {
    var places = violations.stream().map(Violation::place).toList();
    if (places.contains(Place.SECURITY)) {
      var challenges = plan.rules().challenges().stream().map(each -> new HeaderField("WWW-Authenticate", each)).toList();
      var choice = plan.named(UNAUTHORIZED);
      return choice != null ? with(declared(plan, choice, violations, false, ""), challenges)
          : refused(UNAUTHORIZED, "credentials-missing", violations.get(0).detail(), challenges, violations, plan);
    }
    if (places.contains(Place.MEDIA_TYPE)) {
      var choice = plan.named(UNSUPPORTED);
      return choice != null ? declared(plan, choice, violations, false, "")
          : refused(UNSUPPORTED, "media-type-not-in-contract", violations.get(places.indexOf(Place.MEDIA_TYPE)).detail(), List.of(), violations, plan);
    }
    var choice = Stream.of(plan.named(INVALID), plan.named(BAD_REQUEST), plan.of(INVALID)).filter(Objects::nonNull).findFirst().orElse(null);
    return choice != null && choice.status() != OK ? declared(plan, choice, violations, false, "")
        : refused(INVALID, "request-refused", "The request breaks the contract in " + violations.size() + (violations.size() == 1 ? " place." : " places."),
            List.of(), violations, plan);
  }

  private static MockAnswer with(MockAnswer answer, List<HeaderField> more) {
    var names = answer.fields().stream().map(field -> field.name().toLowerCase(Locale.ROOT)).toList();
    var fields = new ArrayList<>(answer.fields());
    more.stream().filter(field -> !names.contains(field.name().toLowerCase(Locale.ROOT))).forEach(fields::add);
    return new MockAnswer(answer.status(), answer.mediaType(), fields, answer.body(), answer.refusal(), answer.delay(), answer.why());
  }

  MockAnswer declared(Plan plan, Plan.Choice choice, List<Violation> violations, boolean strict, String before) {
    var wanted = strict ? preferences : Preferences.none();
    var prepared = choice.answer().prepared(request.header("Accept"), strict, wanted, maker, choice.status());
    if (prepared == null) {
      return refused(NOT_ACCEPTABLE, "not-acceptable", "The answer " + choice.status() + " is written as " + String.join(", ", choice.answer().mediaTypes()) + ".",
          List.of(), List.of(), plan);
    }
    if (strict && !choice.answer().mediaTypes().isEmpty()) {
      honoured();
    }
    var told = before + choice.status() + (choice.key().equals(String.valueOf(choice.status())) ? "" : " by " + choice.key()) + ", " + prepared.told();
    boolean empty = prepared.mediaType().isEmpty();
    return new MockAnswer(choice.status(), empty ? null : prepared.mediaType(), fields(prepared.fields()), prepared.body(), null, delay, why(plan, violations, told));
  }

  private void honoured() {
    if (preferences.example() != null) {
      applied.add("example");
    } else if (preferences.dynamic()) {
      applied.add("dynamic");
      if (preferences.seed() != null) {
        applied.add("seed");
      }
    }
  }

  List<HeaderField> fields(List<HeaderField> declared) {
    if (applied.isEmpty()) {
      return declared;
    }
    var fields = new ArrayList<>(declared);
    fields.add(new HeaderField("Preference-Applied", preferences.applied(applied)));
    return fields;
  }

  MockAnswer refused(int status, String code, String detail, List<HeaderField> more, List<Violation> violations, @Nullable Plan plan) {
    return new MockAnswer(status, null, fields(more), NOTHING, new Refusal(code, detail), delay, why(plan, violations, code));
  }

  Duration delay() {
    return delay;
  }

  Why why(Plan plan, String told) {
    return why(plan, List.of(), told);
  }

  private static Why why(@Nullable Plan plan, List<Violation> violations, String told) {
    return new Why(plan == null ? null : plan.operation().label(), violations, told, plan != null && plan.isDeprecated(), plan == null ? null : plan.sunset(),
        plan == null ? Set.of() : plan.rules().secretNames(), plan == null ? null : plan.limit());
  }

  static String shown(String text) {
    return text.length() <= 200 ? text : text.substring(0, 200) + "…";
  }
}
