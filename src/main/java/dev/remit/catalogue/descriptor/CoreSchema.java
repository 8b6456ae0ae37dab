package dev.remit.catalogue.descriptor;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * What a plain scalar is by the core schema of YAML 1.2 (section 10.3.2), which Backstage reads by: {@code no}, {@code on} and
 * dates are texts.
 */
final class CoreSchema extends Resolver {

  static final Pattern DECIMAL = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
  static final Pattern HEX = Pattern.compile("0x[0-9a-fA-F]+");
  static final Pattern OCTAL = Pattern.compile("0o[0-7]+");
  private static final Pattern BEYOND_JSON = Pattern.compile("[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

  @Override
  protected void addImplicitResolvers() {
    // those of YAML 1.1 are what is avoided here
  }

  @Override
  public Tag resolve(NodeId kind, String value, boolean implicit) {
    return kind == NodeId.scalar && implicit ? plain(value) : super.resolve(kind, value, implicit);
  }

  static Tag plain(String value) {
    return switch (value) {
      case "", "~", "null", "Null", "NULL" -> Tag.NULL;
      case "true", "True", "TRUE", "false", "False", "FALSE" -> Tag.BOOL;
      default -> isNumber(value) ? Tag.FLOAT : Tag.STR;
    };
  }

  private static boolean isNumber(String value) {
    char first = value.charAt(0);
    return (first >= '0' && first <= '9' || first == '-' || first == '+' || first == '.')
        && (DECIMAL.matcher(value).matches() || HEX.matcher(value).matches() || OCTAL.matcher(value).matches() || isBeyondJson(value));
  }

  static boolean isBeyondJson(String value) {
    return BEYOND_JSON.matcher(value).matches();
  }
}
