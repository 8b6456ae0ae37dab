package dev.remit.openapi.tree;

import java.math.BigDecimal;

/** A JSON number (RFC 8259, section 6), kept as its text. */
public final class NumberNode extends Node {

  private final String raw;

  /**
   * @param raw a number of RFC 8259, section 6
   * @throws UnreasonableNumber if the text has over {@value UnreasonableNumber#LENGTH} characters or its exponent lies
   *     beyond ±{@value UnreasonableNumber#EXPONENT}
   */
  public NumberNode(String raw, int line, int column) {
    super(line, column, Decimal.of(raw).hash());
    this.raw = raw;
  }

  /** The exact value; {@code 1e100000} is not expanded by it. */
  public BigDecimal value() {
    return new BigDecimal(raw);
  }

  /** The text as a JSON number; a number of YAML that JSON cannot spell ({@code 0x1F}) has its decimal spelling. */
  public String raw() {
    return raw;
  }

  @Override
  public String kind() {
    return "number";
  }

  @Override
  void writeTo(StringBuilder json, int most) {
    json.append(raw);
  }
}
