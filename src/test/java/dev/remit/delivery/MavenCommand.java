package dev.remit.delivery;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A command line of Maven, held against what the build knows. */
record MavenCommand(List<String> words) {

  private static final Set<String> FLAGS = Set.of("-B", "-ntp");
  private static final Set<String> PHASES = Set.of("clean", "validate", "compile", "test", "package", "integration-test", "verify");

  static MavenCommand of(String line) {
    return new MavenCommand(List.of(line.split(" ")));
  }

  /** What is wrong with it, a sentence each. */
  List<String> complaints(BuildFile build) {
    if (!words.get(0).equals("mvn") || !words.containsAll(FLAGS)) {
      return List.of("This is not 'mvn -B -ntp …': " + words);
    }
    return words.stream()
        .skip(1)
        .filter(word -> !isKnown(word, build))
        .map(word -> "The build does not know " + word)
        .toList();
  }

  boolean runs(String phase) {
    return words.contains(phase);
  }

  List<String> profiles() {
    return words.stream().filter(word -> word.startsWith("-P")).flatMap(word -> Arrays.stream(word.substring(2).split(","))).toList();
  }

  private static boolean isKnown(String word, BuildFile build) {
    if (word.startsWith("-P")) {
      return build.profiles().containsAll(List.of(word.substring(2).split(",")));
    }
    if (word.startsWith("-D")) {
      return build.properties().contains(word.substring(2).replaceFirst("=.*", ""));
    }
    return FLAGS.contains(word) || PHASES.contains(word) || word.contains(":") && build.pluginPrefixes().contains(word.split(":")[0]);
  }
}
