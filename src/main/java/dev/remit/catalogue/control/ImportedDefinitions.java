package dev.remit.catalogue.control;

import dev.remit.catalogue.ApiDefinitions;
import dev.remit.catalogue.ApiSummary;
import dev.remit.catalogue.Declaration;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.descriptor.Descriptor;
import dev.remit.catalogue.descriptor.Place;
import dev.remit.catalogue.entity.Definition;
import dev.remit.catalogue.entity.Entry;
import dev.remit.platform.id.Sha256;
import dev.remit.platform.problem.Problem;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The texts of imported APIs: OpenAPI documents become versions in the contract registry, others are kept as they are. */
@ApplicationScoped
class ImportedDefinitions {

  /** Stands among what is kept of an API for the text that is kept beside it. */
  static final String DIGEST = "$definition";

  private static final String OPENAPI = "openapi";

  @Inject
  EntityManager entities;

  @Inject
  ApiDefinitions contracts;

  /** The same declaration, different when its text is. */
  Declaration digested(Declaration said) {
    if (isNothing(said.definition()) || isOpenApi(said)) {
      return said;
    }
    var kept = new LinkedHashMap<>(said.kept());
    kept.put(DIGEST, Sha256.of(said.definition()));
    return said.keeping(kept);
  }

  /** @return references of the APIs that got a version they did not have */
  List<String> take(Actor by, List<Kept> all, Map<EntityRef, Descriptor> descriptors) {
    var published = new ArrayList<String>();
    for (var each : all) {
      var descriptor = descriptors.get(each.now().ref());
      var text = descriptor.declaration().definition();
      if (each.now().ref().kind() == EntityKind.API && !isNothing(text) && take(by, each, descriptor, text)) {
        published.add(each.now().ref().toString());
      }
    }
    return published;
  }

  /** The text of an API, wherever it is. */
  Optional<String> of(Actor by, Entry entry, Declaration said) {
    if (said.kept().containsKey(DIGEST)) {
      return Optional.ofNullable(entities.find(Definition.class, entry.id())).map(Definition::content);
    }
    return contracts.latest(by, ApiSummaries.of(entry)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  private boolean take(Actor by, Kept kept, Descriptor descriptor, String text) {
    if (isOpenApi(kept.now())) {
      return publish(by, ApiSummaries.of(kept.entry()), descriptor, bytes(text));
    }
    if (kept.act() != null) {
      keep(kept.entry(), text);
    }
    return false;
  }

  private boolean publish(Actor by, ApiSummary api, Descriptor descriptor, byte[] document) {
    if (contracts.latest(by, api).filter(latest -> Arrays.equals(latest, document)).isPresent()) {
      return false;
    }
    try {
      contracts.publish(by, api, document);
      return true;
    } catch (Problem refusal) {
      throw new RefusedUpload(within(descriptor.place()), refusal);
    }
  }

  private static Place within(Place entity) {
    return new Place(entity.file(), entity.document(), entity.line(), entity.column(), "/spec/definition");
  }

  private void keep(Entry entry, String text) {
    @Nullable Definition present = entities.find(Definition.class, entry.id());
    if (present == null) {
      entities.persist(new Definition(entry.id(), text));
    } else {
      present.become(text);
    }
  }

  private static boolean isNothing(@Nullable String text) {
    return text == null || text.isEmpty();
  }

  /** Of an API whose type nobody has said its text tells. */
  private boolean isOpenApi(Declaration said) {
    return said.type() == null ? contracts.reads(bytes(said.definition())) : OPENAPI.equalsIgnoreCase(said.type());
  }

  private static byte[] bytes(@Nullable String text) {
    return text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
  }
}
