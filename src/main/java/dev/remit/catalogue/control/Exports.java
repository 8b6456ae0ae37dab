package dev.remit.catalogue.control;

import dev.remit.catalogue.Declaration;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.descriptor.DescriptorWriter;
import dev.remit.catalogue.entity.Entry;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The catalogue as files, so that nobody is tied to Remit: what was imported comes out again. */
@ApplicationScoped
@Transactional
public class Exports {

  private static final int AT_ONCE = 200;

  @Inject
  EntryQueries queries;

  @Inject
  ImportedDefinitions texts;

  @Inject
  Sight sight;

  @Inject
  Said said;

  /** A part of the export. */
  public record Stretch(String text, @Nullable UUID last) {}

  /**
   * Some descriptors in Backstage's format that the asker sees, by their keys.
   *
   * @param after {@link Stretch#last()} of the stretch before; absent at the beginning
   * @return the last stretch has no last key
   */
  public Stretch next(Actor by, @Nullable UUID after) {
    EntityPolicy.list(by).orRefuse(by);
    var entries = queries.presentAfter(after == null ? new UUID(0, 0) : after).setMaxResults(AT_ONCE).getResultList();
    var declarations = sight.of(by, entries).stream().map(entry -> declaration(by, entry)).toList();
    var last = entries.size() < AT_ONCE ? null : entries.get(entries.size() - 1).id();
    return new Stretch(declarations.isEmpty() ? "" : DescriptorWriter.write(declarations), last);
  }

  private Declaration declaration(Actor by, Entry entry) {
    var declaration = Unknown.written(said.of(entry));
    return entry.ref().kind() == EntityKind.API ? defined(by, entry, declaration) : declaration;
  }

  private Declaration defined(Actor by, Entry entry, Declaration declaration) {
    var kept = new LinkedHashMap<>(declaration.kept());
    kept.remove(ImportedDefinitions.DIGEST);
    return declaration.keeping(kept).defined(texts.of(by, entry, declaration).orElse(""));
  }
}
