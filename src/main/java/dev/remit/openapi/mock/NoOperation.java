package dev.remit.openapi.mock;

import dev.remit.openapi.HeaderField;
import dev.remit.openapi.MockAnswer;
import dev.remit.openapi.MockAnswer.Why;
import dev.remit.openapi.Request;
import java.util.List;
import java.util.Set;

/** Says that the contract has no operation for a request, and what may be called in its place. */
record NoOperation(Answering answering, Request request) {

  private static final byte[] NOTHING = {};
  private static final int NO_CONTENT = 204;
  private static final int NOT_FOUND = 404;
  private static final int METHOD_NOT_ALLOWED = 405;

  /** @param methods that the contract has of this path; to be completed by those that are always there */
  MockAnswer answer(Set<String> methods) {
    if (methods.isEmpty()) {
      return refused(NOT_FOUND, "no-such-path", "The contract has no path " + Answering.shown(request.path()) + ".", List.of());
    }
    var allow = new HeaderField("Allow", String.join(", ", allowed(methods)));
    if (request.method().equals("OPTIONS")) {
      return new MockAnswer(NO_CONTENT, null, List.of(allow), NOTHING, null, answering.delay(),
          new Why(null, List.of(), "the methods of the path", false, null, Set.of(), null));
    }
    return methods.contains(request.method())
        ? refused(NOT_FOUND, "no-such-operation", "The contract tells several operations of " + Answering.shown(request.path())
            + " apart by more than the path, and none of them is meant.", List.of())
        : refused(METHOD_NOT_ALLOWED, "method-not-allowed", "The contract has no " + Answering.shown(request.method()) + " of this path. Allowed: "
            + allow.value() + ".", List.of(allow));
  }

  private MockAnswer refused(int status, String code, String detail, List<HeaderField> fields) {
    return answering.refused(status, code, detail, fields, List.of(), null);
  }

  private static Set<String> allowed(Set<String> methods) {
    if (methods.contains("GET")) {
      methods.add("HEAD");
    }
    methods.add("OPTIONS");
    return methods;
  }
}
