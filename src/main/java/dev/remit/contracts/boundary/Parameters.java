package dev.remit.contracts.boundary;

import dev.remit.platform.problem.InvalidInput;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Query parameters, read strictly: a value nobody knows is refused, since ignoring it would do something else. */
final class Parameters {

  private Parameters() {}

  static boolean flag(String name, @Nullable String value) {
    if (value == null || value.equals("false")) {
      return false;
    }
    if (value.equals("true")) {
      return true;
    }
    throw new InvalidInput(name, "The value is true or false.");
  }

  /** Values of a parameter that may be repeated, each of them one value or several with commas between them. */
  static <E extends Enum<E>> Set<E> anyOf(Class<E> type, String name, List<String> values) {
    var found = EnumSet.noneOf(type);
    values.stream()
        .flatMap(value -> Arrays.stream(value.split(",", -1)))
        .forEach(value -> found.add(one(type, name, value)));
    return found;
  }

  private static <E extends Enum<E>> E one(Class<E> type, String name, String value) {
    return Arrays.stream(type.getEnumConstants())
        .filter(known -> known.name().equalsIgnoreCase(value.strip()))
        .findFirst()
        .orElseThrow(() -> new InvalidInput(name, "The values are " + Arrays.toString(type.getEnumConstants()) + "."));
  }
}
