package dev.remit.catalogue.boundary;

import dev.remit.catalogue.ImportReport;
import dev.remit.catalogue.control.ImportOptions;
import dev.remit.catalogue.control.Imports;
import dev.remit.catalogue.descriptor.Part;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.rest.MultipartForm;
import dev.remit.platform.rest.Uploads;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Uploads of descriptors, from a program as from a page. */
@ApplicationScoped
class ImportUploads {

  private static final int LARGEST = 32 * 1024 * 1024;
  private static final String ONLY_FILE = "catalog-info.yaml";

  @Inject
  Uploads uploads;

  @Inject
  Imports imports;

  @Inject
  Caller caller;

  /** @throws dev.remit.platform.problem.Problem of kind TOO_LARGE when there are more than 32 MiB */
  ImportReport take(InputStream body, MediaType type, ImportOptions options) {
    try (var upload = uploads.begin()) {
      return imports.take(caller.actor(), parts(upload, body, type), options);
    }
  }

  /** The same from a form with fields beside its files; what is not to be taken over is only looked at. */
  ImportReport form(InputStream body, MediaType type) {
    try (var upload = uploads.begin()) {
      var form = upload.form(body, type, LARGEST);
      var options = ImportsResource.options(text(form, "source"), !"import".equals(text(form, "act")), text(form, "onDuplicate"),
          form.parts("prune").size() == 1);
      return imports.take(caller.actor(), files(form), options);
    }
  }

  private static @Nullable String text(MultipartForm form, String name) {
    return form.parts(name).stream().findFirst().map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse(null);
  }

  private static List<Part> parts(Uploads.Upload upload, InputStream body, MediaType type) {
    if (!MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type)) {
      return List.of(new Part(ONLY_FILE, upload.receive(body, LARGEST)));
    }
    return files(upload.form(body, type, LARGEST));
  }

  private static List<Part> files(MultipartForm form) {
    // a browser sends a file without a name where none was chosen
    var files = form.files().stream().filter(file -> !file.name().isEmpty()).toList();
    if (files.isEmpty()) {
      throw new InvalidInput("/file", "At least one part that is a file, with its name, is required.");
    }
    return files.stream().map(file -> new Part(file.name(), file.content())).toList();
  }
}
