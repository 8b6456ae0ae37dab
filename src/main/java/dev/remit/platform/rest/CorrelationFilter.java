package dev.remit.platform.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives each request its correlation id, and each answer the header that names it. */
public class CorrelationFilter extends HttpFilter {

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader(Correlation.HEADER, Correlation.begin(request.getHeader(Correlation.HEADER)));
    try {
      chain.doFilter(request, response);
    } finally {
      Correlation.end();
    }
  }
}
