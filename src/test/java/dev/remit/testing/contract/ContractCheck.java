package dev.remit.testing.contract;

import io.restassured.builder.ResponseBuilder;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Fails a test that gets an answer of the HTTP interface which our own OpenAPI document does not allow. */
public final class ContractCheck implements Filter {

  private static final String INTERFACE = "/api/";

  private final Contract contract;

  private ContractCheck(Contract contract) {
    this.contract = contract;
  }

  /** By the document that a server serves. */
  public static ContractCheck servedBy(String server) {
    return new ContractCheck(Contract.of(Served.document(server)));
  }

  @Override
  public Response filter(FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext next) {
    var response = next.next(request, expected);
    var path = URI.create(request.getURI()).getRawPath();
    if (!path.startsWith(INTERFACE)) {
      return response;
    }
    var body = response.asByteArray();
    check(new Answer(request.getMethod(), path, response.statusCode(), headers(response), body));
    return new ResponseBuilder().clone(response).setBody(body).build();
  }

  private void check(Answer answer) {
    var violations = contract.violations(answer);
    if (!violations.isEmpty()) {
      throw new AssertionError(answer + ", outside the contract: " + String.join("; ", violations) + "\n" + answer.text());
    }
  }

  private static Map<String, List<String>> headers(Response response) {
    return response.headers().asList().stream()
        .collect(Collectors.groupingBy(header -> header.getName(), Collectors.mapping(header -> header.getValue(), Collectors.toList())));
  }
}
