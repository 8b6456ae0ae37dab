package dev.remit.platform.rest;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where Remit is reached is said by whoever runs it, when they say it, and not by the header Host, which anybody may set:
 * links, redirects and the test for the same origin follow it, and so does whether a request came by TLS.
 */
public class BaseAddressFilter extends HttpFilter {

  @Inject
  @ConfigProperty(name = "remit.base.url")
  transient Optional<URI> base;

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(base.isPresent() ? new At(base.get(), request) : request, response);
  }

  private static final class At extends HttpServletRequestWrapper {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final URI base;

    private At(URI base, HttpServletRequest request) {
      super(request);
      this.base = base;
    }

    @Override
    public String getScheme() {
      return base.getScheme();
    }

    @Override
    public boolean isSecure() {
      return base.getScheme().equals("https");
    }

    @Override
    public String getServerName() {
      return base.getHost();
    }

    @Override
    public int getServerPort() {
      if (base.getPort() > 0) {
        return base.getPort();
      }
      return isSecure() ? HTTPS : HTTP;
    }

    @Override
    public StringBuffer getRequestURL() {
      var port = base.getPort() > 0 ? ":" + base.getPort() : "";
      return new StringBuffer(base.getScheme() + "://" + base.getHost() + port + getRequestURI());
    }
  }
}
