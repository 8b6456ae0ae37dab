package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Servers, matched by the addresses they stand for. Where a document names none, its own address is meant (OpenAPI,
 * server object); that nobody said so is no change when it is said, nor a loss when another is named.
 */
final class ServersDiff {

  private static final String PLACE = "servers";
  private static final Set<String> KNOWN = Set.of("url", "name", "variables");
  private static final Set<String> KNOWN_OF_VARIABLE = Set.of("enum", "default");

  /** The address of the document itself. */
  private static final Set<String> OWN = Set.of("");

  /** Beyond this many servers variables are not filled in any more. */
  private static final int FILLED_IN = 100;

  private final Scope scope;
  private final MovedBase moved;

  /** @param moved what the addresses are compared without */
  ServersDiff(Scope scope, MovedBase moved) {
    this.scope = scope;
    this.moved = moved;
  }

  /** Compares two lists that are not the same. */
  void compare(@Nullable Located old, @Nullable Located now) {
    var before = new Offer(old, moved.before());
    var after = new Offer(now, moved.after());
    before.servers.forEach((server, addresses) -> old(server, addresses, after));
    after.servers.forEach((server, addresses) -> now(server, addresses, before));
  }

  private void old(Located server, Set<String> addresses, Offer after) {
    var like = after.like(addresses);
    if (after.saysNothing() && addresses.equals(OWN)) {
      return;
    }
    if (like == null) {
      scope.found(Rule.SERVER_REMOVED, Direction.REQUEST, PLACE, server, null);
    } else if (addresses.stream().allMatch(after::has)) {
      kept(server, like);
    } else {
      scope.found(Rule.SERVER_NARROWED, Direction.REQUEST, PLACE, server, like);
    }
  }

  private void now(Located server, Set<String> addresses, Offer before) {
    if (before.saysNothing() && addresses.equals(OWN) || addresses.stream().allMatch(before::has)) {
      return;
    }
    var like = before.like(addresses);
    scope.found(like == null ? Rule.SERVER_ADDED : Rule.SERVER_WIDENED, Direction.REQUEST, PLACE, like, server);
  }

  private void kept(Located old, Located now) {
    if (!Objects.equals(Addresses.usual(old), Addresses.usual(now)) && Objects.equals(old.text("url"), now.text("url"))) {
      scope.found(Rule.SERVER_DEFAULT_CHANGED, Direction.REQUEST, PLACE, old.at("variables"), now.at("variables"));
    }
    // for readers and tools that offer servers (OpenAPI 3.2, server object)
    if (!Located.sameText(old.at("name"), now.at("name"))) {
      scope.found(Rule.DOCUMENTATION_CHANGED, Direction.NONE, PLACE, old.at("name"), now.at("name"));
    }
    scope.rest(Direction.REQUEST, PLACE, old, now, KNOWN);
    var variables = now.at("variables");
    if (variables != null) {
      variables.keys().forEach(name ->
          scope.rest(Direction.REQUEST, PLACE, old.at("variables", name), variables.at(name), KNOWN_OF_VARIABLE));
    }
  }

  /** The servers of one document, each with its addresses. */
  private static final class Offer {

    final Map<Located, Set<String>> servers = new LinkedHashMap<>();
    private final Map<String, Located> byAddress = new LinkedHashMap<>();
    private final Map<String, Located> open = new LinkedHashMap<>();

    Offer(@Nullable Located list, String base) {
      if (list != null) {
        list.items().forEach(server -> add(server, without(base, servers.size() < FILLED_IN
            ? Addresses.of(server) : Set.of(String.valueOf(server.text("url"))))));
      }
    }

    private static Set<String> without(String base, Set<String> addresses) {
      return base.isEmpty() ? addresses
          : addresses.stream().map(address -> MovedBase.without(base, address)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void add(Located server, Set<String> addresses) {
      servers.put(server, addresses);
      for (var address : addresses) {
        byAddress.putIfAbsent(address, server);
        if (Addresses.isOpen(address) && open.size() < FILLED_IN) {
          open.putIfAbsent(address, server);
        }
      }
    }

    boolean saysNothing() {
      return servers.isEmpty();
    }

    boolean has(String address) {
      return byAddress.containsKey(address) || open.keySet().stream().anyMatch(each -> Addresses.includes(each, address));
    }

    /** The first server that has one of these addresses, or one that an open one of them includes; null if none. */
    @Nullable Located like(Set<String> addresses) {
      for (var address : addresses) {
        if (byAddress.containsKey(address)) {
          return byAddress.get(address);
        }
      }
      return Stream.concat(
              open.entrySet().stream().filter(mine -> addresses.stream().anyMatch(each -> Addresses.includes(mine.getKey(), each))),
              within(addresses.stream().filter(Addresses::isOpen).toList()))
          .map(Map.Entry::getValue).findFirst().orElse(null);
    }

    private Stream<Map.Entry<String, Located>> within(List<String> addresses) {
      return addresses.isEmpty() ? Stream.empty() : byAddress.entrySet().stream().filter(mine -> addresses.stream().anyMatch(each -> Addresses.includes(each, mine.getKey())));
    }
  }
}
