package dev.remit.agreements.control;

import dev.remit.agreements.PolicyInput;
import dev.remit.agreements.PolicyView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Policies laid over each other: what is set nearest counts. */
final class Layers {

  static final String SITE = "site";
  static final String TEAM = "team";
  static final String API = "api";

  private static final PolicyInput DEFAULT = new PolicyInput(true, true, 30, 7, 0, List.of(), null);

  private Layers() {}

  /**
   * What is set at one place.
   *
   * @param origin what kind of place it is
   * @param revision 0 while nothing was set there
   */
  record Layer(String origin, PolicyInput input, int revision) {}

  static String place(String kind, UUID key) {
    return kind + ":" + key;
  }

  /** @param layers the nearest first, which is the place that is asked about */
  static PolicyView view(List<Layer> layers) {
    var origins = new LinkedHashMap<String, String>();
    var reasons = new LinkedHashMap<String, String>();
    layers.stream().filter(layer -> layer.input().reason() != null).forEach(layer -> reasons.put(layer.origin(), layer.input().reason()));
    return new PolicyView(
        value("review", layers, PolicyInput::review, origins),
        value("waivers", layers, PolicyInput::waivers, origins),
        value("noticeDays", layers, PolicyInput::noticeDays, origins),
        value("dueDays", layers, PolicyInput::dueDays, origins),
        value("silenceDays", layers, PolicyInput::silenceDays, origins),
        value("reviewers", layers, PolicyInput::reviewers, origins),
        origins, reasons, layers.get(0).input(), layers.get(0).revision());
  }

  private static <T> T value(String name, List<Layer> layers, Function<PolicyInput, T> member, Map<String, String> origins) {
    for (var layer : layers) {
      var set = member.apply(layer.input());
      if (set != null) {
        origins.put(name, layer.origin());
        return set;
      }
    }
    origins.put(name, "default");
    return member.apply(DEFAULT);
  }
}
