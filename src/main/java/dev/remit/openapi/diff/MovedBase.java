package dev.remit.openapi.diff;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A path that moved from the end of the servers' addresses to the beginning of the operations' paths, or back, so that they are called
 * where they were.
 *
 * @param before what only the old servers end with
 * @param after what only the new ones end with
 */
record MovedBase(String before, String after) {

  private static final MovedBase NONE = new MovedBase("", "");

  /** Of the servers of the documents; none unless it moved for all operations for which those count. */
  static MovedBase of(Side old, Side now) {
    var moved = between(BasePaths.common(old.root().at("servers")), BasePaths.common(now.root().at("servers")));
    if (moved.equals(NONE)) {
      return NONE;
    }
    var gone = served(old);
    var fresh = served(now);
    boolean isAll = !gone.isEmpty() && Collections.disjoint(addresses("", gone), addresses("", fresh))
        && addresses(moved.after, fresh).containsAll(addresses(moved.before, gone));
    return isAll ? moved : NONE;
  }

  /** Of the servers of one operation. */
  static MovedBase of(Scope scope, Operation old, Operation now) {
    var moved = between(BasePaths.common(old.servers(scope.before())), BasePaths.common(now.servers(scope.after())));
    return address(moved.before, old).equals(address(moved.after, now)) ? moved : NONE;
  }

  private static MovedBase between(String old, String now) {
    return old.startsWith(now) ? new MovedBase(old.substring(now.length()), "")
        : now.startsWith(old) ? new MovedBase("", now.substring(old.length())) : NONE;
  }

  private static List<Operation> served(Side side) {
    return side.operations().stream().filter(operation -> operation.servers() == null).toList();
  }

  private static Set<String> addresses(String base, List<Operation> operations) {
    var addresses = new HashSet<String>();
    operations.forEach(operation -> addresses.add(address(base, operation)));
    return addresses;
  }

  private static String address(String base, Operation operation) {
    return operation.method() + " " + base + Operation.address(operation.path());
  }

  /** What is left of an address without this end, if it has it. */
  static String without(String base, String address) {
    return address.endsWith(base) ? address.substring(0, address.length() - base.length()) : address;
  }
}
