package dev.remit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whole processes, from nothing to the exit status, in turns. */
final class CommandLineSection implements Section {

  private static final int RUNS = 11;
  private static final int SIZE = 500_000;
  private static final double BAR = 0.5;

  @Override
  public String id() {
    return "command-line";
  }

  @Override
  public String title() {
    return "Command line, cold, the whole process";
  }

  @Override
  public String measured() throws IOException, InterruptedException {
    var table = new Table("pair", "bytes", "command", "median of " + RUNS + ", ms", "fastest, ms", "of the peer's time", "under half");
    for (var pair : pairs()) {
      race(table, pair);
    }
    return table.toString();
  }

  private static List<Versions> pairs() throws IOException, InterruptedException {
    var whole = GitHub.versions("21.0.0", "22.0.0");
    List<Versions> pairs = new ArrayList<>(List.of(new Growing(whole).upTo(SIZE)));
    GivenPairs.of("twilio").stream().filter(pair -> pair.bytes() > SIZE * 1.5 && pair.bytes() < SIZE * 2.5).forEach(pairs::add);
    return pairs;
  }

  private static void race(Table table, Versions pair) throws IOException, InterruptedException {
    var commands = commands(pair);
    Map<String, List<Double>> taken = new LinkedHashMap<>();
    for (int i = 0; i < RUNS; i++) {
      for (var command : commands.entrySet()) {
        double millis = command.getValue().millis(Place.DIRECTORY.resolve("command-line.log"));
        taken.computeIfAbsent(command.getKey(), key -> new ArrayList<>()).add(millis);
      }
    }
    double plainPeer = Measured.median(taken.get("peer"));
    double sharedPeer = Measured.median(taken.get("peer, class data sharing"));
    taken.forEach((name, all) -> {
      double ratio = Measured.median(all) / (name.contains("sharing") ? sharedPeer : plainPeer);
      table.row(pair.name(), pair.bytes(), name, Measured.median(all), all.stream().sorted().toList().get(0), ratio,
          name.startsWith("peer") ? "" : Table.bar(ratio < BAR));
    });
  }

  private static Map<String, Fork> commands(Versions pair) throws IOException, InterruptedException {
    var ours = List.of("-jar", Place.WAR.toString(), "diff", "--fail-on", "none", pair.before().toString(), pair.after().toString());
    var theirs = List.of("-cp", PeerClassPath.of(pair), PeerCommandLine.class.getName(), pair.before().toString(), pair.after().toString());
    Map<String, Fork> commands = new LinkedHashMap<>();
    commands.put("remit", fork(List.of(), ours));
    commands.put("peer", fork(List.of(), theirs));
    commands.put("remit, class data sharing", fork(shared("remit", ours), ours));
    commands.put("peer, class data sharing", fork(shared("peer", theirs), theirs));
    return commands;
  }

  // the options that docs/command-line.md names, for both
  private static List<String> shared(String name, List<String> command) throws IOException, InterruptedException {
    var archive = Place.DIRECTORY.resolve(name + ".jsa");
    Files.deleteIfExists(archive);
    fork(List.of("-XX:ArchiveClassesAtExit=" + archive), command).millis(Place.DIRECTORY.resolve("archive.log"));
    return List.of("-XX:SharedArchiveFile=" + archive, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
  }

  private static Fork fork(List<String> options, List<String> command) {
    List<String> all = new ArrayList<>(options);
    all.addAll(command);
    return new Fork(all.toArray(String[]::new));
  }
}
