package dev.remit.platform.security;

import java.util.List;

/** The decisions of a module that need no object: what somebody may do at all. Each module that has such rules has one. */
public interface SiteRights {

  List<Decision> of(Actor by);
}
