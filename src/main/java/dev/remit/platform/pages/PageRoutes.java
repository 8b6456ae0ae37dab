package dev.remit.platform.pages;

import java.util.List;

/** The addresses of a module's pages. Every bean of this kind is found by the page filter. */
public interface PageRoutes {

  /** In the order in which they are tried. */
  List<Route> routes();
}
