package dev.remit.catalogue.descriptor;

/** Which of several different entities with one reference counts. */
public enum OnDuplicate {
  /** Nobody said yet: the first one stands for all of them, and nothing may be taken over. */
  ASK,
  FIRST,
  LAST
}
