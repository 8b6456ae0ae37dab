package dev.remit.identity.boundary;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where people sign in, and where they go from there. */
final class SignInAddress {

  static final String PATH = "/sign-in";

  private static final int LONGEST = 1_500;
  // a path of ours: a second slash or a backslash would lead to another host
  private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\]]*");

  private SignInAddress() {}

  static String comingBackTo(HttpServletRequest request) {
    var query = request.getQueryString();
    var address = request.getRequestURI() + (query == null ? "" : "?" + query);
    return address.equals("/") || !isLocal(address) ? PATH : PATH + "?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
  }

  /** Where the code is asked for, with where one goes from there. */
  static String codeStep(String to) {
    return PATH + "?step=code" + (to.equals("/") ? "" : "&to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
  }

  /** The address itself when it is one of ours; the first page otherwise. */
  static String safe(@Nullable String to) {
    return to != null && isLocal(to) ? to : "/";
  }

  private static boolean isLocal(String address) {
    return address.length() <= LONGEST && LOCAL.matcher(address).matches();
  }
}
