package dev.remit.platform.pages;

/**
 * What a view shows: a request-scoped bean that reads it all before the view is begun, so that what cannot be shown
 * becomes an error page instead of half a page.
 */
public interface LoadedPage {

  /** Reads the address and calls the use cases; a problem that they meet is the answer then. */
  void load();
}
