package dev.remit.platform.pages;

import jakarta.servlet.http.HttpServletResponse;

/** After something was done, the browser is sent to a page, which it may load again without doing it again. */
public final class Redirect {

  private Redirect() {}

  public static void to(String address, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", address);
  }
}
