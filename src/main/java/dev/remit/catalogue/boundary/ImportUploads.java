package dev.remit.catalogue.boundary;

import dev.remit.catalogue.ImportReport;
import dev.remit.catalogue.control.ImportOptions;
import dev.remit.catalogue.control.Imports;
import dev.remit.catalogue.descriptor.Part;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.rest.Uploads;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;

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

  private static List<Part> parts(Uploads.Upload upload, InputStream body, MediaType type) {
    if (!MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type)) {
      return List.of(new Part(ONLY_FILE, upload.receive(body, LARGEST)));
    }
    var files = upload.form(body, type, LARGEST).files();
    if (files.isEmpty()) {
      throw new InvalidInput("/file", "At least one part that is a file, with its name, is required.");
    }
    return files.stream().map(file -> new Part(file.name(), file.content())).toList();
  }
}
