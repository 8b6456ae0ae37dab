package dev.remit.catalogue.boundary;

import dev.remit.catalogue.EntityInput;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityLink;
import dev.remit.catalogue.EntityNotFound;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.EntityView;
import dev.remit.catalogue.VersionOfEntity;
import dev.remit.catalogue.control.CatalogueRights;
import dev.remit.catalogue.control.Entities;
import dev.remit.identity.IdentityApi;
import dev.remit.identity.TeamSummary;
import dev.remit.platform.pages.FormPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The form in which something is entered, or said otherwise. */
@Named
@RequestScoped
public class EntityFormPage extends FormPage {

  private static final int EMPTY_ROWS = 2;
  private static final Set<String> REFERRING = Set.of("dependencyOf", "hasPart", "apiProvidedBy", "apiConsumedBy");
  private static final Set<EntityKind> EDITED =
      EnumSet.of(EntityKind.COMPONENT, EntityKind.API, EntityKind.RESOURCE, EntityKind.SYSTEM, EntityKind.DOMAIN);

  /** Fields that not every kind has. */
  private static final Map<EntityKind, Set<String>> FIELDS = Map.of(
      EntityKind.COMPONENT, Set.of("type", "lifecycle", "system", "subcomponentOf", "providesApis", "consumesApis", "dependsOn", "dependencyOf"),
      EntityKind.API, Set.of("type", "lifecycle", "system"),
      EntityKind.RESOURCE, Set.of("type", "system", "dependsOn", "dependencyOf"),
      EntityKind.SYSTEM, Set.of("domain"),
      EntityKind.DOMAIN, Set.of("subdomainOf"));

  @Inject
  Entities entities;

  @Inject
  CatalogueRights rights;

  @Inject
  IdentityApi identity;

  private @Nullable EntityKind entered;
  private EntityKind kind;
  private @Nullable EntityView entity;
  private EntityInput now;
  private List<VersionOfEntity> latest = List.of();

  /** Says what is to be entered; without it, what the address names is edited. */
  void enter(EntityKind of) {
    entered = of;
  }

  EntityRef ref() {
    var ref = EntityAddress.ref(address().variable("kind"), address().variable("name"));
    if (!EDITED.contains(ref.kind())) {
      throw new EntityNotFound();
    }
    return ref;
  }

  @Override
  public void load() {
    if (entered == null) {
      var ref = ref();
      kind = ref.kind();
      now = entities.draft(actor(), ref);
      entity = entities.one(actor(), ref);
      latest = entities.history(actor(), ref, 1, null).items();
    } else {
      rights.enter(actor()).orRefuse(actor());
      kind = entered;
      now = beginning();
    }
  }

  private EntityInput beginning() {
    var teams = teams();
    var owner = teams.size() == 1 ? teams.get(0).name() : null;
    return new EntityInput(null, null, null, null, null, owner, null, null, null, null, null, null, null, null, null, null, null, null, null);
  }

  public String kind() {
    return kind.text();
  }

  public List<String> kinds() {
    return EntityAddress.ENTERED.stream().map(EntityKind::text).toList();
  }

  /** What is edited; nothing where something is entered. */
  public @Nullable EntityView entity() {
    return entity;
  }

  public EntityInput now() {
    return now;
  }

  /** What was changed last, for who was slower. */
  public List<VersionOfEntity> latest() {
    return latest;
  }

  /** What the form is called on the page. */
  public String form() {
    return entity == null ? kind.text() : EntityServlet.EDIT;
  }

  public boolean has(String field) {
    return FIELDS.getOrDefault(kind, Set.of()).contains(field);
  }

  /** The teams the reader is in. */
  public List<TeamSummary> teams() {
    return identity.teams(actor().teams().keySet());
  }

  public String teamNames() {
    return teams().stream().map(TeamSummary::name).sorted().collect(Collectors.joining(", "));
  }

  /** A list as it stands in a field, an item a line. */
  public String lines(@Nullable List<String> items) {
    return items == null ? "" : String.join("\n", items);
  }

  public List<FormRow> links() {
    var typed = filled().came(form());
    var links = typed ? EntityForm.links(filled().form()) : now.links() == null ? List.<EntityLink>of() : now.links();
    var rows = new ArrayList<FormRow>();
    for (int number = 0; number < links.size(); number++) {
      rows.add(FormRow.of(links.get(number), filled().flaw(form(), "links/" + number + "/url")));
    }
    return withEmpty(rows);
  }

  public List<FormRow> labels() {
    return facts("labels", filled().came(form()) ? EntityForm.labels(filled().form()) : FormRow.facts(now.labels()));
  }

  public List<FormRow> annotations() {
    return facts("annotations", filled().came(form()) ? EntityForm.annotations(filled().form()) : FormRow.facts(now.annotations()));
  }

  private List<FormRow> facts(String field, List<EntityForm.Fact> facts) {
    var rows = new ArrayList<FormRow>();
    for (var fact : facts) {
      rows.add(FormRow.of(fact, filled().flaw(form(), field + "/" + fact.key().replace("~", "~0").replace("/", "~1"))));
    }
    return withEmpty(rows);
  }

  private static List<FormRow> withEmpty(List<FormRow> rows) {
    for (int number = 0; number < EMPTY_ROWS; number++) {
      rows.add(FormRow.EMPTY);
    }
    return rows;
  }

  /** How much would refer to nothing if it were removed. */
  public int referring() {
    return entity == null ? 0 : REFERRING.stream().mapToInt(type -> entity.relationCounts().getOrDefault(type, 0)).sum();
  }
}
