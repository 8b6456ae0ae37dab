package dev.remit.access;

import java.util.Map;

/**
 * One row of the table.
 *
 * @param operation method and path, {@code page} and address for a page
 * @param object which object it is tried on, when there is more than one kind
 * @param rule the rule that decides
 * @param statuses what each gets
 */
record AccessRow(String operation, String object, String rule, Map<Who, Integer> statuses) {

  @Override
  public String toString() {
    return operation + (object.isEmpty() ? "" : " (" + object + ")");
  }
}
