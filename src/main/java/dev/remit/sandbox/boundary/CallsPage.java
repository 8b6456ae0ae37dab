package dev.remit.sandbox.boundary;

import dev.remit.platform.pages.LoadedPage;
import dev.remit.platform.pages.PageAddress;
import dev.remit.platform.pages.Slice;
import dev.remit.platform.pages.Link;
import dev.remit.platform.rest.Keys;
import dev.remit.platform.security.Caller;
import dev.remit.sandbox.CallView;
import dev.remit.sandbox.SandboxKeyView;
import dev.remit.sandbox.control.Guest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The last calls of a key, or of whoever looks: what was sent, what is wrong with it, and why it was answered so. */
@Named
@RequestScoped
public class CallsPage implements LoadedPage {

  private static final int ON_A_PAGE = 50;
  private static final int FIRST_ERROR = 400;

  @Inject
  dev.remit.sandbox.control.Keys keys;

  @Inject
  OwnCalls calls;

  @Inject
  Caller caller;

  @Inject
  PageAddress address;

  private @Nullable SandboxKeyView key;
  private List<CallView> all;
  private Slice<CallView> shown;

  @Override
  public void load() {
    var named = address.variable("key");
    keys.mayCall(caller.actor());
    key = named == null ? null : keys.one(caller.actor(), Keys.of(named));
    all = calls.since(key == null ? Guest.signedIn(caller.actor()).id() : key.id(), null).items();
    var words = text().toLowerCase(Locale.ROOT);
    shown = Slice.around(address.number("from"), ON_A_PAGE,
        all.stream().filter(each -> !wrong() || each.status() >= FIRST_ERROR || !each.violations().isEmpty())
            .filter(each -> (each.method() + " " + each.target() + " " + each.api() + " " + each.status()).toLowerCase(Locale.ROOT).contains(words)).toList());
  }

  public @Nullable SandboxKeyView key() {
    return key;
  }

  public Slice<CallView> shown() {
    return shown;
  }

  /** Number of the last call; 0 when there was none. */
  public long last() {
    return all.isEmpty() ? 0 : all.get(0).number();
  }

  /** What tells whether there are newer ones. */
  public String news() {
    return key == null ? "/api/v1/sandbox-calls" : "/api/v1/sandbox-keys/" + key.id() + "/calls";
  }

  public String text() {
    return address.query("q").orElse("");
  }

  /** Whether only those are shown that went wrong. */
  public boolean wrong() {
    return address.query("wrong").isPresent();
  }

  public List<Map.Entry<String, String>> headers(CallView call) {
    return List.copyOf(call.headers().entrySet());
  }

  /** How the status is coloured. */
  public String mark(CallView call) {
    return call.status() < FIRST_ERROR ? "compatible" : call.violations().isEmpty() ? "risky" : "breaking";
  }

  public Link page(int from) {
    return filter(wrong()).with("from", from);
  }

  public Link filter(boolean onlyWrong) {
    var here = key == null ? Link.to("sandbox-calls") : Link.to("sandbox-keys", key.id().toString(), "calls");
    return here.with("q", text()).with("wrong", onlyWrong ? "true" : null);
  }
}
