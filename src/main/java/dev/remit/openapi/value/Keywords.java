package dev.remit.openapi.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All keywords that demand something, by name. */
final class Keywords {

  /** As they are tested one after the other; {@code if} and {@code contains} stand for what belongs to them. */
  static final Map<String, Keyword> TOGETHER = new HashMap<>();

  /** As they are asked for one by one. */
  static final Map<String, Keyword> ALONE;

  static {
    List.of(ValueKeywords.ALL, NumberKeywords.ALL, StringKeywords.ALL, ArrayKeywords.ALL, ObjectKeywords.ALL,
        Composition.ALL, References.ALL).forEach(TOGETHER::putAll);
    ALONE = new HashMap<>(TOGETHER);
    List.of(ArrayKeywords.ALONE, Composition.ALONE, Unevaluated.ALONE).forEach(ALONE::putAll);
  }

  private Keywords() {}
}
