package dev.remit.catalogue.control;

import dev.remit.catalogue.ImportReport;
import dev.remit.catalogue.descriptor.Bundle;
import dev.remit.catalogue.descriptor.Descriptors;
import dev.remit.catalogue.descriptor.Duplicate;
import dev.remit.catalogue.descriptor.OnDuplicate;
import dev.remit.catalogue.descriptor.Part;
import dev.remit.catalogue.descriptor.UnreadableDescriptors;
import dev.remit.catalogue.descriptor.Upload;
import dev.remit.platform.problem.InvalidInput;
import dev.remit.platform.problem.Problem;
import dev.remit.platform.problem.Violation;
import dev.remit.platform.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Takes over what files say. They are read before anything is locked. */
@ApplicationScoped
public class Imports {

  private static final int LONGEST_SOURCE = 200;
  private static final int MOST_TOLD = 100;

  @Inject
  Importing importing;

  /** Whether somebody may import at all, before they choose files. */
  public void begin(Actor by) {
    EntityPolicy.importInto(by).orRefuse(by);
  }

  /**
   * All of it or nothing.
   *
   * @throws Problem of kind INVALID with every flaw and its place; of kind CONFLICT when two things have one reference and nobody
   *     said which counts; FORBIDDEN when any of it is not the asker's to change
   */
  public ImportReport take(Actor by, List<Part> parts, ImportOptions options) {
    begin(by);
    check(options);
    var upload = read(parts, options.onDuplicate());
    if (!options.dryRun() && options.onDuplicate() == OnDuplicate.ASK && !upload.duplicates().isEmpty()) {
      throw new Problem(Problem.Kind.CONFLICT, "duplicates", "Some things stand more than once and differ. Say whether the first or the last counts.",
          upload.duplicates().stream().limit(MOST_TOLD).map(Imports::violation).toList());
    }
    return importing.run(by, upload, options);
  }

  private static Upload read(List<Part> parts, OnDuplicate choice) {
    try {
      return Descriptors.read(Bundle.of(parts), choice);
    } catch (UnreadableDescriptors reason) {
      throw new RefusedUpload(reason);
    }
  }

  private static void check(ImportOptions options) {
    if (options.source().isBlank() || options.source().length() > LONGEST_SOURCE || options.source().chars().anyMatch(Character::isISOControl)) {
      throw new InvalidInput("source", "A source is one line of at most " + LONGEST_SOURCE + " characters.");
    }
  }

  private static Violation violation(Duplicate duplicate) {
    return new Violation(duplicate.second().pointer(),
        duplicate.ref() + " stands in " + duplicate.first().file() + " line " + duplicate.first().line() + " already, and differs.",
        duplicate.second().file(), duplicate.second().line(), duplicate.second().column());
  }
}
