package dev.remit.home.control;

import dev.remit.agreements.AgreementsApi;
import dev.remit.agreements.CommentInput;
import dev.remit.agreements.MoveInput;
import dev.remit.agreements.SignOffInput;
import dev.remit.consumers.ConsumersApi;
import dev.remit.consumers.ConsumptionInput;
import dev.remit.contracts.ContractsApi;
import dev.remit.contracts.VersionState;
import dev.remit.identity.IdentityApi;
import dev.remit.openapi.Limits;
import dev.remit.openapi.Usage;
import dev.remit.platform.security.Actor;
import dev.remit.platform.security.SiteRole;
import dev.remit.platform.security.TeamRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who uses what in the Corner Shop, and a version that breaks some of them, in review. */
@ApplicationScoped
class DemoAgreements {

  private static final Jsonb JSON = JsonbBuilder.create();
  private static final String FOLDER = "demo/corner-shop/";

  @Inject
  ConsumersApi consumers;

  @Inject
  ContractsApi contracts;

  @Inject
  AgreementsApi agreements;

  @Inject
  IdentityApi identity;

  /** All of it. */
  public record Story(List<Consumer> consumers, List<Asked> reviews, List<Said> signOffs, List<Said> comments) {}

  /** What a component relies on. */
  public record Consumer(String api, String component, String version, JsonObject usage) {}

  /** A document that is in review. */
  public record Asked(String api, String version, String document, String author, String team) {}

  /** What somebody says for a team. */
  public record Said(
      String api, String version, String person, String team, @Nullable String decision, @Nullable String reason, @Nullable String text) {}

  void load(Actor by) {
    var story = JSON.fromJson(PackagedFile.text(FOLDER + "agreements.json"), Story.class);
    story.consumers().forEach(each -> consumers.declare(by, each.api(), new ConsumptionInput(each.component(), null, each.version()),
        Usage.read(each.usage().toString().getBytes(StandardCharsets.UTF_8), Limits.DEFAULT)));
    story.reviews().forEach(this::ask);
    story.signOffs().forEach(each -> agreements.sign(person(each.person(), each.team()), each.api(), each.version(),
        new SignOffInput(each.team(), each.decision(), each.reason(), null)));
    story.comments().forEach(each -> agreements.comment(person(each.person(), each.team()), each.api(), each.version(),
        new CommentInput(each.text(), null, null)));
  }

  private void ask(Asked asked) {
    var author = person(asked.author(), asked.team());
    contracts.draft(author, asked.api(), PackagedFile.bytes(FOLDER + asked.document()));
    agreements.move(author, asked.api(), asked.version(), new MoveInput(VersionState.IN_REVIEW.name(), null, null));
  }

  /** Somebody of the demo, as if they had done it themselves. */
  private Actor person(String name, String team) {
    var key = identity.person(name).orElseThrow();
    return new Actor(Actor.Kind.PERSON, key, name, SiteRole.MEMBER, Map.of(identity.team(team).orElseThrow().id(), TeamRole.MEMBER), null, null);
  }
}
