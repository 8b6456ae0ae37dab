package dev.remit.consumers;

import java.util.List;

/**
 * What of a version is used by whom.
 *
 * @param operations each operation of the version, in its order
 * @param unknown names of consumers of whom it is not known what they use; while there are any, what nobody is known to use may be used
 */
public record ApiUsageView(String api, String version, List<Used> operations, List<String> unknown) {

  /**
   * @param consumers names of those who call it
   * @param vague of these, those of whom nothing finer is known
   * @param fields its parameters and members
   */
  public record Used(String operation, List<String> consumers, List<String> vague, List<Field> fields) {}

  /**
   * @param place as changes have it, such as {@code query parameter limit} or {@code 200: items[].total}
   * @param consumers names of those who send or read it
   */
  public record Field(String place, List<String> consumers) {}
}
