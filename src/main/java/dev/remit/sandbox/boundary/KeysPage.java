package dev.remit.sandbox.boundary;

import dev.remit.identity.IdentityApi;
import dev.remit.identity.TeamSummary;
import dev.remit.platform.page.Page;
import dev.remit.platform.pages.FormPage;
import dev.remit.platform.pages.Link;
import dev.remit.sandbox.SandboxKeyView;
import dev.remit.sandbox.control.Keys;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keys to the sandbox: those there are, and a form for another. */
@Named
@RequestScoped
public class KeysPage extends FormPage {

  private static final int ON_A_PAGE = 50;

  @Inject
  Keys keys;

  @Inject
  IdentityApi identity;

  @Inject
  Clock clock;

  private Page<SandboxKeyView> shown;
  private List<String> teams;
  private @Nullable SandboxKeyView made;

  @Override
  public void load() {
    shown = keys.list(actor(), ON_A_PAGE, address().query("cursor").orElse(null));
    teams = identity.teams(actor().teams().keySet()).stream().map(TeamSummary::name).sorted().toList();
  }

  void show(SandboxKeyView key) {
    made = key;
  }

  /** The one that was just made, with its secret; nothing otherwise. */
  public @Nullable SandboxKeyView made() {
    return made;
  }

  public List<SandboxKeyView> keys() {
    return shown.items();
  }

  public @Nullable Link more() {
    return shown.next() == null ? null : Link.to("sandbox-keys").with("cursor", shown.next());
  }

  /** Names of the teams that one can give a key for. */
  public List<String> teams() {
    return teams;
  }

  public boolean mayGive() {
    return actor().internal() && !actor().isAuditor() && (!teams.isEmpty() || actor().isAdmin());
  }

  public boolean open(SandboxKeyView key) {
    return key.revokedAt() == null && key.endsAt().isAfter(clock.instant());
  }

  /** What the form begins with. */
  public String api() {
    return address().query("api").orElse("");
  }

  public Link calls(SandboxKeyView key) {
    return Link.to("sandbox-keys", key.id().toString(), "calls");
  }

  /** Where a client begins that can only set an address. */
  public String base(SandboxKeyView key) {
    return address().origin() + "/sandbox/~" + key.secret() + "/" + key.apis().get(0) + "/latest";
  }
}
