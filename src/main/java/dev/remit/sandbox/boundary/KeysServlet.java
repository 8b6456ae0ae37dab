package dev.remit.sandbox.boundary;

import dev.remit.platform.pages.Form;
import dev.remit.platform.pages.FormPage;
import dev.remit.platform.pages.Link;
import dev.remit.platform.pages.NothingHere;
import dev.remit.platform.pages.PageFormServlet;
import dev.remit.platform.security.Caller;
import dev.remit.sandbox.SandboxKeyInput;
import dev.remit.sandbox.control.Keys;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Takes the forms about keys. A secret is told once, in the answer itself, since it is kept nowhere to be shown later. */
@WebServlet(name = "sandbox-keys", urlPatterns = KeysServlet.PATH + "/*")
public class KeysServlet extends PageFormServlet {

  static final String PATH = "/WEB-INF/sandbox-keys";

  private static final long serialVersionUID = 1;

  @Inject
  transient KeysPage page;

  @Inject
  transient Keys keys;

  @Inject
  transient Caller caller;

  @Inject
  transient Clock clock;

  @Override
  protected Link home(String name) {
    return Link.to("sandbox-keys");
  }

  @Override
  protected @Nullable Link done(String name, Form form, HttpServletRequest request) {
    return switch (name) {
      case "give" -> {
        page.show(keys.give(caller.actor(), input(form)));
        yield null;
      }
      case "revoke" -> {
        keys.revoke(caller.actor(), dev.remit.platform.rest.Keys.of(form.text("key")));
        yield Link.to("sandbox-keys").with("done", "revoked");
      }
      default -> throw new NothingHere();
    };
  }

  private SandboxKeyInput input(Form form) {
    var apis = Arrays.stream(form.text("apis").split("[,\\s]+")).filter(each -> !each.isEmpty()).toList();
    return new SandboxKeyInput(form.text("name"), apis, absent(form.text("component")), absent(form.text("team")), end(form.text("days").strip()),
        form.text("remembers").equals("true"));
  }

  private static @Nullable String absent(String text) {
    return text.isBlank() ? null : text.strip();
  }

  /** What is no number of days is no time at all, and refused as such. */
  private @Nullable Instant end(String days) {
    return days.matches("\\d{1,3}") ? clock.instant().plus(Duration.ofDays(Long.parseLong(days))) : null;
  }

  @Override
  protected FormPage page(String name) {
    return page;
  }

  @Override
  protected String view(String name) {
    return SandboxRoutes.KEYS_VIEW;
  }
}
