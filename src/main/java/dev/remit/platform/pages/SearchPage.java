package dev.remit.platform.pages;

import dev.remit.platform.page.Page;
import dev.remit.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** All of something, or those that a search finds, a page at a time. */
public abstract class SearchPage<T> extends FormPage {

  private static final int ON_A_PAGE = 50;

  private @Nullable String text;
  private @Nullable String cursor;
  private Page<T> page;

  protected abstract Page<T> search(Actor by, @Nullable String words, int most, @Nullable String position);

  protected abstract Link home();

  @Override
  public void load() {
    text = address().query("q").orElse(null);
    cursor = address().query("cursor").orElse(null);
    page = search(actor(), text, ON_A_PAGE, cursor);
  }

  public Page<T> page() {
    return page;
  }

  public @Nullable String text() {
    return text;
  }

  public boolean first() {
    return cursor == null;
  }

  public Link start() {
    return home().with("q", text);
  }

  public Link next() {
    return start().with("cursor", page.next());
  }
}
