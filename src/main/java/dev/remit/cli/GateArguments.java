package dev.remit.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@code can-i-deploy} was asked to find out. */
final class GateArguments {

  private static final String URL = "--url";
  private static final String TOKEN = "--token";
  private static final String WAIT = "--wait";
  private static final String FORMAT = "--format";
  private static final String DRY_RUN = "--dry-run";
  private static final List<String> NEEDED = List.of(URL, "--component", "--version", "--environment");
  private static final Set<String> KNOWN = Set.of(URL, TOKEN, "--component", "--version", "--environment", WAIT, FORMAT);
  private static final Set<String> FORMATS = Set.of("text", "json");
  private static final Duration LONGEST = Duration.ofHours(1);

  private final Map<String, String> said = new HashMap<>();
  private final String token;
  private final URI server;
  private final Duration patience;
  private boolean dry;

  private GateArguments(List<String> arguments, @Nullable String usualToken) {
    for (var each = arguments.iterator(); each.hasNext(); ) {
      take(each.next(), each);
    }
    NEEDED.forEach(this::check);
    token = token(said.getOrDefault(TOKEN, usualToken));
    server = server(said.get(URL));
    patience = patience(said.getOrDefault(WAIT, "0"));
    if (!FORMATS.contains(format())) {
      throw new WrongUsage("--format knows text and json, not '" + format() + "'.");
    }
  }

  /**
   * Reads them.
   *
   * @param usualToken the token where none is said
   * @throws WrongUsage if they make no sense
   */
  static GateArguments parse(List<String> arguments, @Nullable String usualToken) {
    return new GateArguments(arguments, usualToken);
  }

  private void take(String argument, Iterator<String> rest) {
    int equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
    if (argument.equals(DRY_RUN)) {
      dry = true;
    } else if (equals > 0) {
      option(argument.substring(0, equals), argument.substring(equals + 1));
    } else {
      option(argument, rest.hasNext() ? rest.next() : "");
    }
  }

  private void option(String name, String value) {
    if (!KNOWN.contains(name)) {
      throw new WrongUsage("can-i-deploy knows no '" + name + "'. See --help.");
    }
    if (value.isEmpty()) {
      throw new WrongUsage(name + " needs a value. See --help.");
    }
    said.put(name, value);
  }

  private void check(String name) {
    if (!said.containsKey(name)) {
      throw new WrongUsage("can-i-deploy needs " + name + ". See --help.");
    }
  }

  /** It becomes a header, where a line break would begin another one. */
  private static String token(@Nullable String token) {
    if (token == null || token.isBlank()) {
      throw new WrongUsage("can-i-deploy needs a token: set REMIT_TOKEN.");
    }
    if (!token.strip().matches("[\\x21-\\x7E]+")) {
      throw new WrongUsage("the token has characters that no token has.");
    }
    return token.strip();
  }

  private static URI server(String url) {
    try {
      var server = new URI(url.replaceAll("/+$", ""));
      var scheme = server.getScheme() == null ? "" : server.getScheme().toLowerCase(Locale.ROOT);
      if (Set.of("http", "https").contains(scheme) && server.getHost() != null && server.getRawUserInfo() == null
          && server.getRawQuery() == null && server.getRawFragment() == null) {
        return server;
      }
    } catch (URISyntaxException noAddress) {
      // told below, as all that is none
    }
    throw new WrongUsage("--url takes the address of Remit, such as https://remit.example.com, not '" + url + "'.");
  }

  private static Duration patience(String text) {
    try {
      var patience = text.matches("\\d{1,9}") ? Duration.ofSeconds(Integer.parseInt(text)) : Duration.parse(text);
      if (!patience.isNegative() && patience.compareTo(LONGEST) <= 0) {
        return patience;
      }
    } catch (DateTimeParseException noDuration) {
      // told below, as all that is none
    }
    throw new WrongUsage("--wait takes seconds or a duration such as PT5M, at most an hour, not '" + text + "'.");
  }

  String token() {
    return token;
  }

  URI server() {
    return server;
  }

  /** How long an answer that is not known may take. */
  Duration patience() {
    return patience;
  }

  /** What is asked: names of the parameters and their values. */
  Map<String, String> question() {
    return Map.of("component", said.get("--component"), "version", said.get("--version"), "environment", said.get("--environment"));
  }

  /** {@code text} or {@code json}. */
  String format() {
    return said.getOrDefault(FORMAT, "text");
  }

  /** Whether to tell the answer only, and let the build go on. */
  boolean dry() {
    return dry;
  }
}
