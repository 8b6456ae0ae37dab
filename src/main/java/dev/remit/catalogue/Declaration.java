package dev.remit.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that somebody says of one thing of the catalogue; what is left out is not so. In whichever order labels, annotations, tags
 * and claims are said, equal ones are equal: each stands once, sorted.
 *
 * @param spelling the name as it was written, capitals included
 * @param title name for people; the name when absent
 * @param description what it is for
 * @param type of component, API, resource, team: {@code service}, {@code openapi}, {@code database}
 * @param lifecycle how far it is, as it was written; see {@link Lifecycle}
 * @param onCall whom to reach when it fails, in any words
 * @param labels short facts that are searched for
 * @param annotations facts for other tools
 * @param tags words it is found by
 * @param links where to go on
 * @param claims how it stands to other things
 * @param kept what Backstage's format has and Remit has no use for, as JSON knows it, so that an export has it again: the
 *     members of {@code spec} under their names, those of {@code metadata} below the key {@code metadata}, and
 *     members of {@code spec} that are called {@code metadata} or {@code spec} below the key {@code spec}
 * @param definition an API's own text; an OpenAPI document goes to the contract registry
 */
public record Declaration(
    EntityRef ref,
    String spelling,
    @Nullable String title,
    @Nullable String description,
    @Nullable String type,
    @Nullable String lifecycle,
    @Nullable String onCall,
    Map<String, String> labels,
    Map<String, String> annotations,
    List<String> tags,
    List<EntityLink> links,
    List<Claim> claims,
    Map<String, Object> kept,
    @Nullable String definition) {

  public Declaration {
    labels = Collections.unmodifiableMap(new TreeMap<>(labels));
    annotations = Collections.unmodifiableMap(new TreeMap<>(annotations));
    tags = tags.stream().distinct().sorted().toList();
    claims = claims.stream().distinct().sorted().toList();
  }

  /** Nothing but that it is there. */
  public static Declaration bare(EntityRef ref) {
    return new Declaration(ref, ref.name(), null, null, null, null, null, Map.of(), Map.of(), List.of(), List.of(), List.of(), Map.of(), null);
  }

  /** The same under another title. */
  public Declaration titled(String other) {
    return new Declaration(ref, spelling, other, description, type, lifecycle, onCall, labels, annotations, tags, links, claims, kept,
        definition);
  }

  /** The same of another type. */
  public Declaration typed(@Nullable String other) {
    return new Declaration(ref, spelling, title, description, other, lifecycle, onCall, labels, annotations, tags, links, claims, kept,
        definition);
  }

  /** The same in another lifecycle. */
  public Declaration living(@Nullable String other) {
    return new Declaration(ref, spelling, title, description, type, other, onCall, labels, annotations, tags, links, claims, kept, definition);
  }

  /** The same with something else that is only kept. */
  public Declaration keeping(Map<String, Object> others) {
    return new Declaration(ref, spelling, title, description, type, lifecycle, onCall, labels, annotations, tags, links, claims, others,
        definition);
  }

  /** The same with the text of an API. */
  public Declaration defined(@Nullable String text) {
    return new Declaration(ref, spelling, title, description, type, lifecycle, onCall, labels, annotations, tags, links, claims, kept, text);
  }

  /** The same with other claims. */
  public Declaration claiming(List<Claim> others) {
    return new Declaration(ref, spelling, title, description, type, lifecycle, onCall, labels, annotations, tags, links, others, kept,
        definition);
  }
}
