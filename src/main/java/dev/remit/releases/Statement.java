package dev.remit.releases;

import java.util.List;

/**
 * What a version of a component says of itself. By the names of the APIs, and of one API by version.
 *
 * @param provides the contract versions that it keeps
 * @param expects the contract versions that it relies on
 */
public record Statement(List<StatedContract> provides, List<StatedContract> expects) {

  public Statement {
    provides = List.copyOf(provides);
    expects = List.copyOf(expects);
  }
}
