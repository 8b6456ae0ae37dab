package dev.remit.testing;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/** Requests of tests that say nothing of who they are come with the bootstrap token. */
public final class AsBootstrap implements Filter {

  /** A test that sends this header, of any value, comes as nobody; the header itself is not sent. */
  public static final String NOBODY = "X-Test-Nobody";

  private static final String AUTHORIZATION = "Authorization";

  @Override
  public Response filter(FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext next) {
    if (request.getHeaders().hasHeaderWithName(NOBODY)) {
      request.removeHeader(NOBODY);
    } else if (!request.getHeaders().hasHeaderWithName(AUTHORIZATION) && request.getCookies().size() == 0) {
      request.header(AUTHORIZATION, Bootstrap.AUTHORIZATION);
    }
    return next.next(request, expected);
  }
}
