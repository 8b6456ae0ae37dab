package dev.remit.catalogue.boundary;

import dev.remit.catalogue.ImportReport;
import dev.remit.catalogue.control.Imports;
import dev.remit.platform.pages.LoadedPage;
import dev.remit.platform.problem.Problem;
import dev.remit.platform.security.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Files that somebody chose, and what became of them or would. */
@Named
@RequestScoped
public class ImportPage implements LoadedPage {

  private static final int SHOWN = 200;

  @Inject
  ImportUploads uploads;

  @Inject
  Imports imports;

  @Inject
  Caller caller;

  private @Nullable ImportReport report;
  private @Nullable Problem problem;

  @Override
  public void load() {
    imports.begin(caller.actor());
  }

  void take(InputStream body, MediaType type) {
    try {
      report = uploads.form(body, type);
    } catch (Problem refusal) {
      problem = refusal;
    }
  }

  /** Absent before files are chosen, and when they were refused. */
  public @Nullable ImportReport report() {
    return report;
  }

  /** Why the files were refused. */
  public @Nullable Problem problem() {
    return problem;
  }

  /** What the page shows of a list. */
  public List<?> first(List<?> all) {
    return all.subList(0, Math.min(SHOWN, all.size()));
  }
}
