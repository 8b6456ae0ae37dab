package dev.remit.openapi.diff;

import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The addresses that a server stands for: its URL with each listed value of each variable. A variable without a list
 * may have any value and stays open. Spelled alike where RFC 3986, section 6.2 calls them the same; a slash at the end
 * does not count, because paths begin with one.
 */
public final class Addresses {

  /** The place of a value that may be anything. */
  static final String OPEN = "{}";

  /** A server with more addresses than this is compared with the rest of its variables open. */
  private static final int MOST = 256;

  /** Longer than any address that is used; such a text is compared as it stands. */
  private static final int LONGEST = 2_000;

  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]+)}");
  private static final Pattern ABSOLUTE = Pattern.compile("([a-z][a-z0-9+.-]*):(//[^/]*)(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern SERVER = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*://[^/?#]*|//[^/?#]*)?(/[^?#]*)?.*");

  private Addresses() {}

  /** The path of a server's URL, which comes before those of the operations; without a slash at its end. */
  public static String path(String url) {
    var matcher = SERVER.matcher(url);
    var path = matcher.matches() && matcher.group(1) != null ? matcher.group(1) : "";
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(0, end);
  }

  static Set<String> of(Located server) {
    var url = url(server);
    if (url.length() > LONGEST) {
      return Set.of(url);
    }
    var variables = VARIABLE.matcher(url).results().map(match -> match.group(1)).distinct().toList();
    var all = List.of(url);
    for (var name : variables) {
      var values = values(server, name);
      all = replaced(all, name, values.isEmpty() || (long) values.size() * all.size() > MOST ? List.of(OPEN) : values);
    }
    return all.stream().map(Addresses::normal).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The address that is meant when nobody chooses, or null where a variable lacks a default. */
  static @Nullable String usual(Located server) {
    var url = url(server);
    if (url.length() > LONGEST) {
      return url;
    }
    for (var name : VARIABLE.matcher(url).results().map(match -> match.group(1)).distinct().toList()) {
      var variable = variable(server, name);
      var value = variable == null ? null : variable.text("default");
      if (value == null) {
        return null;
      }
      url = url.replace("{" + name + "}", value);
    }
    return normal(url);
  }

  private static String url(Located server) {
    var url = server.text("url");
    return url == null ? "" : url;
  }

  private static @Nullable Located variable(Located server, String name) {
    return server.at("variables", name);
  }

  private static List<String> values(Located server, String name) {
    var variable = variable(server, name);
    var listed = variable == null ? null : variable.at("enum");
    return listed == null ? List.of() : listed.items().stream().map(Located::node).map(Addresses::text).distinct().toList();
  }

  // YAML reads an unquoted port as a number
  private static String text(Node value) {
    return value instanceof TextNode text ? text.value() : value.toJson();
  }

  private static List<String> replaced(List<String> urls, String name, List<String> values) {
    var replaced = new ArrayList<String>();
    urls.forEach(url -> values.forEach(value -> replaced.add(url.replace("{" + name + "}", value))));
    return replaced;
  }

  private static String normal(String url) {
    var matcher = ABSOLUTE.matcher(url);
    var spelled = url;
    if (matcher.matches()) {
      var scheme = matcher.group(1).toLowerCase(Locale.ROOT);
      spelled = scheme + ":" + host(scheme, matcher.group(2).toLowerCase(Locale.ROOT)) + matcher.group(3);
    }
    int end = spelled.length();
    while (end > 0 && spelled.charAt(end - 1) == '/') {
      end--;
    }
    return spelled.substring(0, end);
  }

  private static String host(String scheme, String host) {
    var usualPort = scheme.equals("https") || scheme.equals("wss") ? ":443" : ":80";
    return host.endsWith(usualPort) ? host.substring(0, host.length() - usualPort.length()) : host;
  }

  /** Whether a place in it may hold any value. */
  static boolean isOpen(String address) {
    return address.contains(OPEN);
  }

  /** Whether the address begins, goes on and ends as the open one does between its open places. */
  static boolean includes(String open, String address) {
    int from = 0;
    int at = 0;
    for (int place = open.indexOf(OPEN); place >= 0; place = open.indexOf(OPEN, from)) {
      var part = open.substring(from, place);
      int found = from == 0 ? (address.startsWith(part) ? 0 : -1) : address.indexOf(part, at);
      if (found < 0) {
        return false;
      }
      at = found + part.length();
      from = place + OPEN.length();
    }
    var last = open.substring(from);
    return from == 0 ? open.equals(address) : address.endsWith(last) && address.length() - last.length() >= at;
  }
}
