package dev.remit.releases;

import dev.remit.platform.pages.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that speaks for a deployment or against it.
 *
 * @param code what kind of thing, stable, in kebab-case: {@code consumer-broken}
 * @param effect what follows from it
 * @param text one sentence for people, with names
 * @param about the things it is about, the first the one to look at first
 */
public record GateReason(String code, Effect effect, String text, List<Thing> about) {

  public GateReason {
    about = List.copyOf(about);
  }

  /** What follows from a reason; the gravest first. */
  public enum Effect {
    /** It must not go there. */
    FORBIDS,
    /** Something that one has to know is not known. */
    UNKNOWN,
    /** It may go there, and somebody should look. */
    WARNS,
    /** Was looked at and is well. */
    ALLOWS
  }

  /**
   * Something that a reason is about.
   *
   * @param kind {@code component}, {@code api}, {@code contract-version}, {@code environment}, {@code team}, {@code waiver}
   * @param name as people know it
   * @param version where it is one of several
   * @param href path of its page, from the root: {@code /apis/orders-api}
   */
  public record Thing(String kind, String name, @Nullable String version, @Nullable String href) {

    /** @param name as it stands in its address */
    public static Thing component(String name, @Nullable String version) {
      return new Thing("component", name, version, Link.to("catalogue", "components", name).toString());
    }

    /** @param name as it stands in its address */
    public static Thing api(String name) {
      return new Thing("api", name, null, Link.to("apis", name).toString());
    }

    /** A version of an API's contract that is there. */
    public static Thing contract(String api, String version) {
      return new Thing("contract-version", api, version, Link.to("apis", api, "versions", version).toString());
    }

    public static Thing environment(String name) {
      return new Thing("environment", name, null, Link.to("environments", name).toString());
    }
  }
}
