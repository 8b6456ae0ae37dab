package dev.remit.platform.rest;

import dev.remit.platform.problem.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Input that breaks a declared constraint: which member and which rule, never the value. */
@Provider
public class ConstraintMapper implements ExceptionMapper<ConstraintViolationException> {

  private static final int METHOD_AND_ARGUMENT = 2;

  @Override
  public Response toResponse(ConstraintViolationException failure) {
    var errors = failure.getConstraintViolations().stream()
        .map(ConstraintMapper::violation)
        .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::detail))
        .toList();
    return ProblemBody.of(Statuses.UNPROCESSABLE_CONTENT, "invalid-input", "The input breaks a rule.", errors);
  }

  private static Violation violation(ConstraintViolation<?> violation) {
    var steps = StreamSupport.stream(violation.getPropertyPath().spliterator(), false).map(Object::toString).toList();
    var inside = steps.size() > METHOD_AND_ARGUMENT ? steps.subList(METHOD_AND_ARGUMENT, steps.size()) : steps.subList(1, steps.size());
    var pointer = inside.stream().map(step -> "/" + step).collect(Collectors.joining());
    return new Violation(steps.size() > METHOD_AND_ARGUMENT ? pointer : "", violation.getMessage());
  }
}
