package dev.remit.catalogue.descriptor;

import dev.remit.catalogue.EntityLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The links of an entity. Those to {@code slack:} and the like are sound in Backstage and no {@link EntityLink}; they are only
 * kept, as are links with members of somebody's own.
 */
final class Links {

  private static final Pattern ADDRESS = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:[^\\p{Cntrl}]+");
  private static final Pattern OPENABLE = Pattern.compile("https?://[^/?#\\s][^\\p{Cntrl}]*|mailto:[^\\p{Cntrl}]+", Pattern.CASE_INSENSITIVE);
  private static final Pattern HOSTLESS = Pattern.compile("(https?|ftp|wss?):(?!//[^/?#\\s]).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Set<String> MODELLED = Set.of("url", "title", "icon", "type");

  private final List<EntityLink> shown = new ArrayList<>();
  private final List<Object> kept = new ArrayList<>();

  List<EntityLink> shown() {
    return shown;
  }

  /** Links as they were written of which {@link #shown} does not say all. */
  List<Object> kept() {
    return kept;
  }

  static Links of(@Nullable Spot list) {
    var links = new Links();
    if (list != null && !list.isList()) {
      list.flaw("A list of links was expected.");
    } else if (list != null) {
      list.items().forEach(links::add);
    }
    return links;
  }

  private void add(Spot spot) {
    if (!spot.isMapping()) {
      spot.flaw("A link was expected: a mapping with at least 'url'.");
      return;
    }
    long before = spot.page().flaws().count();
    var link = link(spot);
    if (spot.page().flaws().count() == before) {
      keep(link, spot);
    }
  }

  private static EntityLink link(Spot spot) {
    var url = Texts.required(spot, "url");
    if (!url.isBlank() && !isAddress(url)) {
      spot.member("url").flaw(Wording.quoted(url) + " is no absolute address.");
    }
    var icon = Texts.optional(spot, "icon");
    if (icon != null && !Keys.isObjectName(icon)) {
      spot.member("icon").flaw(Wording.quoted(icon) + " is no name of an icon: letters and digits, with hyphens, underscores and dots between them.");
    }
    return new EntityLink(url, Texts.optional(spot, "title"), icon, Texts.optional(spot, "type"));
  }

  private void keep(EntityLink link, Spot spot) {
    boolean whole = spot.members().stream().allMatch(member -> MODELLED.contains(member.token()));
    if (isOpenable(link.url())) {
      shown.add(link);
    }
    if (!whole || !isOpenable(link.url())) {
      kept.add(Json.of(spot.node()));
    }
  }

  private static boolean isAddress(String url) {
    return ADDRESS.matcher(url).matches() && !HOSTLESS.matcher(url).matches();
  }

  /** Whether somebody who follows it gets to a page or a letter, and never to a script. */
  static boolean isOpenable(String url) {
    return OPENABLE.matcher(url).matches();
  }
}
