package dev.remit.graphql.boundary;

import dev.remit.graphql.limit.QuestionLimits;
import dev.remit.platform.pages.PageAddress;
import dev.remit.platform.persistence.Database;
import dev.remit.platform.persistence.Outage;
import dev.remit.platform.problem.Problem;
import dev.remit.platform.rest.BoundedBody;
import dev.remit.platform.rest.Correlation;
import dev.remit.platform.rest.NotReadyFilter;
import dev.remit.platform.rest.ProblemBody;
import dev.remit.platform.security.Caller;
import dev.remit.platform.security.Forbidden;
import dev.remit.platform.security.NotSignedIn;
import dev.remit.platform.security.Refusals;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/**
 * Stands before the engine, which knows no limits and tells more than it should: reads the question, refuses what is too much,
 * and words the failures.
 */
public class GraphQlDoor extends HttpFilter {

  private static final System.Logger LOG = System.getLogger(GraphQlDoor.class.getName());
  private static final String QUESTIONS = "/graphql";
  private static final String SCHEMA = "/graphql/schema.graphql";
  private static final int MOST_BYTES = 64 * 1024;

  @Inject
  transient Database database;

  @Inject
  transient Failures failures;

  @Inject
  transient Refusals refusals;

  @Inject
  transient Caller caller;

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException {
    try {
      checkOpen();
      switch (PageAddress.path(request)) {
        case QUESTIONS -> ask(request, response, chain);
        case SCHEMA -> show(request, response, chain);
        default -> ProblemBody.write(HttpServletResponse.SC_NOT_FOUND, response);
      }
    } catch (Problem refusal) {
      ProblemBody.write(refusal, response);
    } catch (RuntimeException | ServletException failure) {
      fail(failure, response);
    }
  }

  /** The doorkeeper lets everybody through while there is no database to ask who they are. */
  private void checkOpen() {
    if (!database.usable()) {
      throw NotReadyFilter.notReady();
    }
    if (!caller.actor().known()) {
      throw new NotSignedIn();
    }
  }

  /** Who is signed in may know what can be asked. */
  private static void show(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getMethod().equals("GET")) {
      chain.doFilter(request, response);
    } else {
      refuseMethod("GET", response);
    }
  }

  private void ask(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
    if (!request.getMethod().equals("POST")) {
      refuseMethod("POST", response);
    } else if (!isJson(request.getContentType())) {
      ProblemBody.write(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, response);
    } else {
      answer(request, response, chain);
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
    var question = QuestionText.read(BoundedBody.read(request.getInputStream(), MOST_BYTES));
    QuestionLimits.check(question);
    var kept = new KeptResponse(response);
    chain.doFilter(new ReadRequest(request, QuestionText.write(question)), kept);
    Answer.of(kept.bytes(), failures).write(response);
    record(request);
  }

  private void record(HttpServletRequest request) {
    failures.all().stream().filter(Forbidden.class::isInstance).map(Forbidden.class::cast).findFirst()
        .ifPresent(refusal -> refusals.record(caller.actor(), refusal, request.getMethod() + " " + QUESTIONS));
  }

  private static void fail(Exception failure, HttpServletResponse response) throws IOException {
    if (Outage.isBehind(failure)) {
      ProblemBody.write(NotReadyFilter.notReady(), response);
    } else {
      LOG.log(Level.ERROR, "Unexpected failure of a question, correlation id " + Correlation.current(), failure);
      ProblemBody.write(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, response);
    }
  }

  private static void refuseMethod(String allowed, HttpServletResponse response) throws IOException {
    response.setHeader("Allow", allowed);
    ProblemBody.write(HttpServletResponse.SC_METHOD_NOT_ALLOWED, response);
  }

  private static boolean isJson(@Nullable String type) {
    return type != null && type.split(";", 2)[0].strip().equalsIgnoreCase("application/json");
  }
}
