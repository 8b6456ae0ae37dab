package dev.remit.contracts;

import java.util.EnumSet;
import java.util.Set;

/** How far a version of an API is on its way from a wish to a promise that has ended. */
public enum VersionState {
  /** Being written; its document may be replaced. */
  DRAFT,
  /** Shown to those it touches, who decide on it; its document may still be replaced. */
  IN_REVIEW,
  /** All who had to have signed; its document is fixed, and it may be published. */
  AGREED,
  /** Promised. */
  PUBLISHED,
  /** Still promised, and it is said when that may end. */
  DEPRECATED,
  /** Promised no more. */
  RETIRED,
  /** Given up before anybody agreed. */
  WITHDRAWN;

  /** Whether its document can never be another one. */
  public boolean isFixed() {
    return this == AGREED || isPromised() || this == RETIRED;
  }

  /** Whether somebody may rely on it now. */
  public boolean isPromised() {
    return this == PUBLISHED || this == DEPRECATED;
  }

  /** Whether a later version is judged by what this one promises, or will promise. */
  public boolean counts() {
    return this == AGREED || isPromised();
  }

  /** What it may become by the act of a person; publishing a document may pass over the first three. */
  public Set<VersionState> next() {
    return switch (this) {
      case DRAFT -> EnumSet.of(IN_REVIEW, WITHDRAWN);
      case IN_REVIEW -> EnumSet.of(DRAFT, AGREED, WITHDRAWN);
      case AGREED -> EnumSet.of(PUBLISHED);
      case PUBLISHED -> EnumSet.of(DEPRECATED);
      case DEPRECATED -> EnumSet.of(RETIRED);
      case RETIRED, WITHDRAWN -> EnumSet.noneOf(VersionState.class);
    };
  }
}
