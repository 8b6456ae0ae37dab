package dev.remit.contracts;

import java.util.List;

/** Contracts as the other modules use them. */
public interface ContractsApi {

  /** The latest publications of all APIs, the newest first. */
  List<VersionView> recent(int limit);
}
