package dev.remit.platform.pages;

import dev.remit.platform.security.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A readable address and the view that answers it.
 *
 * @param address as it was written, with the names of its variables
 * @param variables the variables of the address, in its order
 * @param pattern what the decoded path has to match
 * @param rule who may come here at all; what they see then is decided by the use cases
 * @param forms whether forms are sent here
 * @param view path of a Facelets view or a servlet, below {@code WEB-INF}, so that nobody can ask for it directly
 * @param page the bean to be loaded before; absent where nothing has to be read
 */
public record Route(
    String address, List<String> variables, Pattern pattern, Rule rule, boolean forms, String view, @Nullable Class<? extends LoadedPage> page) {

  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

  /** For example {@code Route.of("/apis/{api}", "/WEB-INF/pages/api.xhtml", …)}; a variable stands within one segment. */
  public static Route of(String address, Rule rule, String view, @Nullable Class<? extends LoadedPage> page) {
    return of(address, rule, false, view, page);
  }

  /** An address that forms are sent to; the view is a servlet. */
  public static Route form(String address, Rule rule, String servlet) {
    return of(address, rule, true, servlet, null);
  }

  private static Route of(String address, Rule rule, boolean forms, String view, @Nullable Class<? extends LoadedPage> page) {
    var variables = VARIABLE.matcher(address).results().map(variable -> variable.group(1)).toList();
    var pattern = VARIABLE.matcher(address.replace(".", "\\.")).replaceAll("([^/]+)");
    return new Route(address, variables, Pattern.compile(pattern), rule, forms, view, page);
  }

  Optional<RouteTable.Match> match(String path) {
    var matcher = pattern.matcher(path);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    var values = new LinkedHashMap<String, String>();
    for (int index = 0; index < variables.size(); index++) {
      values.put(variables.get(index), matcher.group(index + 1));
    }
    return Optional.of(new RouteTable.Match(this, values));
  }
}
