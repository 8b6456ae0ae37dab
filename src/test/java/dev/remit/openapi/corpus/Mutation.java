package dev.remit.openapi.corpus;

import java.util.List;

/** A kind of edit. */
interface Mutation {

  /** The documents this edit makes of another one, at places chosen by their order; none where no place fits. */
  List<Mutant> of(Subject subject);
}
