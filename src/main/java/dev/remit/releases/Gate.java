package dev.remit.releases;

import java.util.List;

/**
 * Something that knows whether a version may go somewhere. All beans of this type are asked, in no order and outside of any
 * transaction, so that none lasts while documents are compared. Who asks may see the environment; a gate tells nothing that people of the company may not know.
 */
public interface Gate {

  /** All that speaks for it or against it as far as this gate knows; empty when it has nothing to say. */
  List<GateReason> ask(GateQuestion question);
}
