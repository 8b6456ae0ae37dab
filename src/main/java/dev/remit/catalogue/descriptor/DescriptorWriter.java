package dev.remit.catalogue.descriptor;

import dev.remit.catalogue.Declaration;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes declarations as Backstage's descriptors, so that reading them gives equal ones. */
public final class DescriptorWriter {

  private static final String VERSION = "backstage.io/v1alpha1";

  private DescriptorWriter() {}

  /**
   * A text of YAML with a document for each, by kind, namespace and name; equal declarations give equal texts. What a
   * declaration leaves out is left out, also where the format requires it.
   *
   * @throws IllegalArgumentException if one claims what the format has no member for, such as a second owner or system, or
   *     what only the other end can say ({@code hasPart})
   */
  public static String write(Collection<Declaration> declarations) {
    return YamlText.of(declarations.stream().sorted(Comparator.comparing(Declaration::ref))
        .map(DescriptorWriter::document).toList());
  }

  private static Map<String, Object> document(Declaration entity) {
    var document = new LinkedHashMap<String, Object>();
    document.put("apiVersion", VERSION);
    document.put("kind", entity.ref().kind().descriptor());
    document.put("metadata", new WrittenMetadata(entity).members());
    document.put("spec", new WrittenSpec(entity).members());
    return document;
  }
}
