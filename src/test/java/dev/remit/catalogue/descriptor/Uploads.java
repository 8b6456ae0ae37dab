package dev.remit.catalogue.descriptor;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.remit.catalogue.Declaration;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Uploads written down in tests, and what comes of them. */
final class Uploads {

  private Uploads() {}

  static Part part(String name, String text) {
    return new Part(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Upload read(String yaml) {
    return read(OnDuplicate.ASK, part("catalog-info.yaml", yaml));
  }

  static Upload read(OnDuplicate choice, Part... parts) {
    return Descriptors.read(Bundle.of(List.of(parts)), choice);
  }

  static Declaration one(String yaml) {
    var descriptors = read(yaml).descriptors();
    if (descriptors.size() != 1) {
      throw new AssertionError(descriptors.size() + " entities");
    }
    return descriptors.get(0).declaration();
  }

  static List<Declaration> declarations(Upload upload) {
    return upload.descriptors().stream().map(Descriptor::declaration).toList();
  }

  static List<String> flaws(String yaml) {
    return flaws(part("catalog-info.yaml", yaml));
  }

  /** Whole places and details. */
  static List<String> flaws(Part... parts) {
    var refused = catchThrowableOfType(UnreadableDescriptors.class, () -> read(OnDuplicate.ASK, parts));
    return refused == null ? List.of() : refused.flaws().stream().map(Flaw::toString).toList();
  }

  static List<String> flaws(byte[] yaml) {
    return flaws(new Part("catalog-info.yaml", yaml));
  }

  /** A component with further members; those of {@code metadata} and of {@code spec} are whole lines. */
  static String component(String metadata, String spec) {
    return """
        apiVersion: backstage.io/v1alpha1
        kind: Component
        metadata:
          name: orders
        %sspec:
          type: service
          lifecycle: production
          owner: team-a
        %s""".formatted(indented(metadata), indented(spec));
  }

  static String entity(String kind, String name, String... spec) {
    return """
        ---
        apiVersion: backstage.io/v1alpha1
        kind: %s
        metadata:
          name: %s
        spec:%s
        """.formatted(kind, name, spec.length == 0 ? " {}" : "\n" + indented(String.join("\n", spec)));
  }

  private static String indented(String lines) {
    return lines.isEmpty() ? "" : lines.indent(2);
  }

  static byte[] zip(Map<String, String> files) {
    return Zips.of(new ArrayList<>(files.entrySet()).stream().map(file -> part(file.getKey(), file.getValue())).toList());
  }
}
