package dev.remit.consumers.control;

import dev.remit.consumers.ApiUsageView;
import dev.remit.consumers.ApiUsers;
import dev.remit.consumers.ConsumerImpact;
import dev.remit.consumers.ConsumerNotFound;
import dev.remit.consumers.ConsumerView;
import dev.remit.consumers.ConsumersApi;
import dev.remit.consumers.ConsumptionInput;
import dev.remit.consumers.ConsumptionView;
import dev.remit.consumers.ImpactView;
import dev.remit.contracts.ContractsApi;
import dev.remit.openapi.Usage;
import dev.remit.openapi.UsedFields;
import dev.remit.platform.page.Cursor;
import dev.remit.platform.page.Limit;
import dev.remit.platform.page.Page;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who uses an API and whom its changes touch. Documents are read and compared outside of any transaction. */
@ApplicationScoped
public class Consumers implements ConsumersApi {

  /** Most consumers on one page. */
  public static final int MOST_ON_A_PAGE = 200;

  @Inject
  Known known;

  @Inject
  Assessing assessing;

  @Inject
  Usages usages;

  @Inject
  ContractsApi contracts;

  @Inject
  Consumptions consumptions;

  @Inject
  Observing observing;

  @Override
  public List<ConsumerView> consumers(Actor by, String api) {
    return known.consumers(by, known.api(by, api).id()).stream().map(Known.Consumer::view).toList();
  }

  @Override
  public Set<UUID> using(UUID api) {
    return known.using(api);
  }

  @Override
  public ApiUsers users(UUID api, Collection<UUID> among) {
    return new UsersThen(assessing, known.api(api), known.users(api, among));
  }

  /** @param limit from 1 to {@value #MOST_ON_A_PAGE} */
  public Page<ConsumerView> page(Actor by, String api, int limit, @Nullable String cursor) {
    Limit.checked(limit, MOST_ON_A_PAGE);
    var after = Cursor.name(cursor);
    var rest = consumers(by, api).stream().filter(each -> each.component().compareTo(after) > 0).limit(limit + 1L).toList();
    return Page.of(rest, limit, ConsumerView::component);
  }

  /** With all that is known of it. */
  public ConsumerView one(Actor by, String api, String component) {
    var found = known.api(by, api);
    return known.consumers(by, found.id()).stream().filter(each -> each.component().name().equals(component)).findFirst()
        .map(each -> each.view(known.whole(found.id(), each.component().id())))
        .orElseThrow(ConsumerNotFound::new);
  }

  @Override
  public ImpactView impact(Actor by, String api, String version, @Nullable String since) {
    var found = known.api(by, api);
    var step = assessing.step(by, api, version, since);
    var items = step.before() == null ? List.<ConsumerImpact>of() : known.consumers(by, found.id()).stream()
        .map(each -> assessing.impact(step, each.component(), each.counting()))
        .sorted(Comparator.comparing(ConsumerImpact::level).reversed().thenComparing(ConsumerImpact::component)).toList();
    return new ImpactView(api, step.after().version(), step.before() == null ? null : step.before().version(), items);
  }

  @Override
  public ApiUsageView usage(Actor by, String api, String version) {
    var found = known.api(by, api);
    var view = contracts.version(by, api, version);
    var byName = new LinkedHashMap<String, List<Usage>>();
    var unknown = new ArrayList<String>();
    for (var consumer : known.consumers(by, found.id())) {
      var evidence = Evidence.of(consumer.counting(), usages::of);
      byName.put(consumer.component().name(), evidence.stream().map(each -> each.usage().get()).toList());
      if (evidence.stream().allMatch(Evidence::isOpen)) {
        unknown.add(consumer.component().name());
      }
    }
    var operations = UsedFields.of(contracts.read(view), byName).stream()
        .map(each -> new ApiUsageView.Used(each.operation(), each.users(), each.vague(),
            each.fields().stream().map(field -> new ApiUsageView.Field(field.place(), field.users())).toList()))
        .toList();
    return new ApiUsageView(api, view.version(), operations, unknown);
  }

  @Override
  public ConsumptionView declare(Actor by, String api, ConsumptionInput input, Usage usage) {
    return consumptions.declare(by, api, input, usage).consumption();
  }

  @Override
  public void observe(Actor by, UUID component, UUID api, String version, Usage usage) {
    observing.observe(by, component, api, version, usage);
  }
}
