package dev.remit.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds a pipeline against the build that it calls. */
final class PipelineReview {

  private static final List<String> SECTIONS = List.of("agent", "parameters", "tools", "options", "stages", "post");
  private static final List<String> OPTIONS = List.of("disableConcurrentBuilds", "buildDiscarder", "timeout", "timestamps");

  private final BuildFile build;
  private final Step pipeline;
  private final List<String> complaints = new ArrayList<>();

  private PipelineReview(BuildFile build, Step pipeline) {
    this.build = build;
    this.pipeline = pipeline;
  }

  /** What is wrong with the script, a sentence each. */
  static List<String> complaints(BuildFile build, String script) {
    var steps = GroovyScript.steps(script);
    if (steps.size() != 1 || !steps.get(0).name().equals("pipeline")) {
      return List.of("This is not one pipeline {}");
    }
    var review = new PipelineReview(build, steps.get(0));
    review.shape();
    review.stages();
    review.commands();
    review.archive();
    return review.complaints;
  }

  private void shape() {
    expect(pipeline.inside().stream().map(Step::name).toList().equals(SECTIONS), "The sections are not " + SECTIONS);
    var options = pipeline.direct("options").stream().flatMap(step -> step.inside().stream()).map(Step::name).toList();
    OPTIONS.forEach(option -> expect(options.contains(option), "The option is missing: " + option));
    var parameters = pipeline.all("string").stream().map(step -> step.named().get("name")).collect(Collectors.toSet());
    expect(parameters.equals(Set.of("AGENT", "JDK", "MAVEN")), "The parameters are " + parameters);
  }

  private void stages() {
    var stages = pipeline.all("stage");
    expect(stages.stream().map(Step::text).toList().equals(StagePlan.names()), "The stages are not " + StagePlan.names());
    for (var stage : stages) {
      expect(stage.direct("steps").size() == 1, stage.text() + " has no steps");
      expect(stage.direct("options").stream().anyMatch(options -> !options.direct("timeout").isEmpty()), stage.text() + " may run for ever");
      StagePlan.of(stage.text()).ifPresent(plan -> complaints.addAll(plan.complaints(stage, build)));
    }
  }

  private void commands() {
    pipeline.all("sh").forEach(step -> complaints.addAll(MavenCommand.of(step.text()).complaints(build)));
  }

  private void archive() {
    var archived = pipeline.all("stage").stream().flatMap(stage -> stage.all("archiveArtifacts").stream()).toList();
    var paths = archived.stream().map(step -> step.named().get("artifacts")).collect(Collectors.toSet());
    expect(paths.equals(Set.of(build.artifact(), build.serverConfiguration() + "/**")), "What is archived: " + paths);
    archived.stream().filter(step -> build.artifact().equals(step.named().get("artifacts")))
        .forEach(step -> expect("true".equals(step.named().get("fingerprint")), "The WAR has no fingerprint"));
  }

  private void expect(boolean holds, String complaint) {
    if (!holds) {
      complaints.add(complaint);
    }
  }
}
