package dev.remit.consumers.control;

import dev.remit.catalogue.ApiNotFound;
import dev.remit.catalogue.ApiSummary;
import dev.remit.catalogue.CatalogueApi;
import dev.remit.consumers.ConsumerNotFound;
import dev.remit.consumers.ConsumptionInput;
import dev.remit.consumers.ConsumptionView;
import dev.remit.consumers.UsageSource;
import dev.remit.consumers.entity.User;
import dev.remit.contracts.ContractsApi;
import dev.remit.contracts.VersionNotFound;
import dev.remit.contracts.VersionView;
import dev.remit.openapi.Document;
import dev.remit.openapi.Fit;
import dev.remit.openapi.Limits;
import dev.remit.openapi.Pact;
import dev.remit.openapi.Usage;
import dev.remit.platform.problem.Checks;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What consumers tell of their use. Files are read and held against the contract outside of any transaction. */
@ApplicationScoped
public class Consumptions {

  /** How often somebody who is overtaken tries again. */
  static final int TRIES = 5;

  private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+/-]{0,99}");

  @Inject
  CatalogueApi catalogue;

  @Inject
  ContractsApi contracts;

  @Inject
  Components components;

  @Inject
  Register register;

  /**
   * What became of a word.
   *
   * @param created whether nothing was known from this source of this version of the component
   */
  public record Recorded(ConsumptionView consumption, boolean created) {}

  private record Place(ApiSummary api, Component component, @Nullable String componentVersion, VersionView version) {}

  /** @throws InvalidInput when there is no such component or version */
  public Recorded declare(Actor by, String api, ConsumptionInput input, Usage usage) {
    var place = place(by, api, input);
    return record(by, place, UsageSource.DECLARED, contract -> Fit.of(contract, usage), List.of());
  }

  /** @throws UnreadableUsage when the file is no Pact */
  public Recorded pact(Actor by, String api, ConsumptionInput input, byte[] file) {
    var place = place(by, api, input);
    var pact = UnreadableUsage.orRefuse("The file cannot be read as a Pact.", () -> Pact.read(file, Limits.DEFAULT));
    return record(by, place, UsageSource.PACT, contract -> Fit.of(contract, pact), pact.skipped());
  }

  /** @throws UnreadableUsage when the document is none */
  public Recorded excerpt(Actor by, String api, ConsumptionInput input, byte[] document) {
    var place = place(by, api, input);
    var excerpt = UnreadableUsage.orRefuse("The document cannot be read as an OpenAPI document.", () -> Document.read(document, Limits.DEFAULT));
    return record(by, place, UsageSource.OPENAPI, contract -> Fit.ofExcerpt(contract, excerpt), List.of());
  }

  /** Nothing is known of this component from now on. */
  public void remove(Actor by, String name, String component) {
    var api = api(by, name);
    ConsumerPolicy.see(by).orRefuse(by);
    var user = components.find(by, component).orElseThrow(ConsumerNotFound::new);
    ConsumerPolicy.declare(by, user.owner()).orRefuse(by);
    register.remove(by, api, user);
  }

  private Place place(Actor by, String name, ConsumptionInput input) {
    var api = api(by, name);
    ConsumerPolicy.see(by).orRefuse(by);
    var component = components.find(by, input.component())
        .orElseThrow(() -> new InvalidInput("/component", "There is no component of this name in the catalogue."));
    ConsumerPolicy.declare(by, component.owner()).orRefuse(by);
    var checks = new Checks();
    checks.that(input.componentVersion() == null || VERSION.matcher(input.componentVersion()).matches(), "/componentVersion",
        "A version has 1 to 100 letters, digits and . - _ + /, and begins with a letter or a digit.");
    checks.orRefuse();
    return new Place(api, component, input.componentVersion(), version(by, name, input.version()));
  }

  private VersionView version(Actor by, String api, @Nullable String version) {
    try {
      return contracts.version(by, api, version == null ? "latest" : version);
    } catch (VersionNotFound nowhere) {
      throw new InvalidInput("/version", "The API has no such version.");
    }
  }

  private ApiSummary api(Actor by, String name) {
    return catalogue.find(by, name).orElseThrow(ApiNotFound::new);
  }

  // whoever was faster is looked at again
  private Recorded record(Actor by, Place place, UsageSource source, Function<Document, Fit> fitting, List<String> skipped) {
    var fit = fitting.apply(contracts.read(place.version()));
    var user = new User(place.api().id(), place.component().id(), place.component().name(), place.componentVersion(), source);
    var word = Words.of(place.version().version(), fit);
    for (int left = TRIES; ; left--) {
      try {
        return register.put(by, place.api(), user, word, skipped);
      } catch (RecordedAtOnce faster) {
        if (left == 0) {
          throw faster;
        }
      }
    }
  }
}
