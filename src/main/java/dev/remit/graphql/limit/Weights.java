package dev.remit.graphql.limit;

import java.util.Map;

/** How many values there are below a field when nobody says, and what it costs beside them. */
public final class Weights {

  public static final String USUAL_SEARCH = "20";
  public static final String USUAL_RELATIONS = "20";
  public static final String USUAL_IMPACT = "20";
  public static final String USUAL_MEMBERS = "20";
  public static final String USUAL_VERSIONS = "5";

  /** Most references that are asked for at once. */
  public static final int MOST_REFS = 100;

  private static final int SEARCHING = 50;
  private static final int WALKING = 200;
  private static final Weight ONE = new Weight(1, 1);

  private static final Map<String, Weight> KNOWN = Map.ofEntries(
      Map.entry("search", new Weight(SEARCHING, number(USUAL_SEARCH))),
      Map.entry("entities", new Weight(1, MOST_REFS)),
      Map.entry("relations", new Weight(1, number(USUAL_RELATIONS))),
      Map.entry("owns", new Weight(1, number(USUAL_RELATIONS))),
      Map.entry("impact", new Weight(WALKING, number(USUAL_IMPACT))),
      Map.entry("members", new Weight(1, number(USUAL_MEMBERS))),
      Map.entry("versions", new Weight(1, number(USUAL_VERSIONS))),
      Map.entry("labels", new Weight(1, 5)),
      Map.entry("annotations", new Weight(1, 5)),
      Map.entry("tags", new Weight(5, 1)),
      Map.entry("links", new Weight(1, 5)),
      Map.entry("owners", new Weight(1, 10)),
      Map.entry("path", new Weight(1, 5)));

  private Weights() {}

  /**
   * @param itself what it costs to look it up
   * @param usual how many there are when the question does not say
   */
  record Weight(int itself, int usual) {}

  static Weight of(String field) {
    return KNOWN.getOrDefault(field, ONE);
  }

  /** Whether a list of this name is reckoned as one. */
  public static boolean knows(String list) {
    return KNOWN.containsKey(list);
  }

  private static int number(String usual) {
    return Integer.parseInt(usual);
  }
}
