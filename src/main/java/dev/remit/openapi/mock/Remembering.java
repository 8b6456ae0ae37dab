package dev.remit.openapi.mock;

import dev.remit.openapi.HeaderField;
import dev.remit.openapi.MockAnswer;
import dev.remit.openapi.Request;
import dev.remit.openapi.message.Called;
import dev.remit.openapi.mock.space.Call;
import dev.remit.openapi.mock.space.Reply;
import dev.remit.openapi.mock.space.Space;
import dev.remit.openapi.tree.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets a space answer a valid request, and says what it says in the contract's words. */
record Remembering(Answering answering, Plan plan, Request request, Maker maker) {

  private static final byte[] NOTHING = {};
  private static final String DEFAULT = "default";
  private static final int SERVER_ERROR = 500;

  /** Null if the space has nothing to say, or if what it says could not be accepted: then nothing has happened either. */
  @Nullable MockAnswer answer(Space space, Called called, @Nullable Node body) {
    var usual = plan.usual();
    if (usual != null && !usual.answer().isAcceptable(request.header("Accept"))) {
      return null;
    }
    var reply = space.answer(new Call(request, called, plan.rules().read(request, called), body, maker.evaluator(), maker.examples()));
    return reply == null ? null : reply.refusal() != null ? refused(reply, reply.refusal(), "from space '" + space.name() + "': ") : said(reply);
  }

  private MockAnswer refused(Reply reply, String code, String before) {
    if (!reply.violations().isEmpty()) {
      return answering.invalid(plan, reply.violations());
    }
    var usual = plan.usual();
    var choice = plan.of(reply.status());
    // a default that is the only answer speaks of success
    boolean success = choice != null && usual != null && usual.key().equals(DEFAULT) && choice.key().equals(DEFAULT);
    return choice != null && !success && reply.status() < SERVER_ERROR ? answering.declared(plan, choice, List.of(), false, before + reply.told() + " ")
        : answering.refused(reply.status(), code, reply.told(), List.of(), List.of(), plan);
  }

  private MockAnswer said(Reply reply) {
    var choice = plan.of(reply.status());
    if (choice == null) {
      return new MockAnswer(reply.status(), null, answering.fields(fields(List.of(), reply.fields())), NOTHING, null, answering.delay(), answering.why(plan, reply.told()));
    }
    if (reply.body() == null || choice.answer().mediaTypes().isEmpty()) {
      var answer = answering.declared(plan, choice, List.of(), false, reply.told() + ", ");
      return new MockAnswer(answer.status(), answer.mediaType(), fields(answer.fields(), reply.fields()), answer.body(), answer.refusal(), answer.delay(), answer.why());
    }
    var prepared = choice.answer().holding(reply.body(), request.header("Accept"), maker);
    return new MockAnswer(reply.status(), prepared.mediaType(), answering.fields(fields(prepared.fields(), reply.fields())), prepared.body(), null, answering.delay(),
        answering.why(plan, reply.told() + ", " + reply.status()));
  }

  // what the space knows counts more than what was made of the schema
  private static List<HeaderField> fields(List<HeaderField> declared, Map<String, String> known) {
    var fields = new ArrayList<HeaderField>();
    var names = new HashSet<String>();
    for (var field : declared) {
      var value = known.entrySet().stream().filter(each -> each.getKey().equalsIgnoreCase(field.name())).map(Map.Entry::getValue).findFirst();
      fields.add(value.isEmpty() ? field : new HeaderField(field.name(), value.get()));
      names.add(field.name().toLowerCase(Locale.ROOT));
    }
    var always = known.get(Reply.ALWAYS);
    if (always != null && !names.contains(Reply.ALWAYS.toLowerCase(Locale.ROOT))) {
      fields.add(new HeaderField(Reply.ALWAYS, always));
    }
    return fields;
  }
}
