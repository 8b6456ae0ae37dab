package dev.remit.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.remit.openapi.Diff;
import dev.remit.openapi.Document;
import dev.remit.openapi.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What JMH repeats: each time all pairs, one after the other. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Work {

  /** The texts of the pairs, before and after in turn. */
  @State(Scope.Benchmark)
  public static class Texts {

    /** Paths with {@code |} between. */
    @Param("")
    public String files;

    List<byte[]> texts = new ArrayList<>();
    ObjectMapper mapper = new ObjectMapper();

    @Setup
    public void read() throws IOException {
      for (var file : files.split("\\|")) {
        texts.add(Files.readAllBytes(Path.of(file)));
      }
    }

    void compare(Tool tool, Blackhole sink) {
      for (int i = 0; i < texts.size(); i += 2) {
        sink.consume(tool.compare(texts.get(i), texts.get(i + 1)));
      }
    }
  }

  /** The same, read. */
  @State(Scope.Benchmark)
  public static class Documents {

    List<Document> documents = new ArrayList<>();

    @Setup
    public void read(Texts texts) {
      texts.texts.forEach(text -> documents.add(Document.read(text, Limits.DEFAULT)));
    }
  }

  @Benchmark
  public void jackson(Texts texts, Blackhole sink) throws IOException {
    for (var text : texts.texts) {
      sink.consume(texts.mapper.readTree(text));
    }
  }

  @Benchmark
  public void remit(Texts texts, Blackhole sink) {
    texts.compare(Tool.REMIT, sink);
  }

  @Benchmark
  public void peer(Texts texts, Blackhole sink) {
    texts.compare(Tool.PEER, sink);
  }

  @Benchmark
  public void read(Texts texts, Blackhole sink) {
    for (var text : texts.texts) {
      sink.consume(Document.read(text, Limits.DEFAULT));
    }
  }

  @Benchmark
  public void diff(Documents read, Blackhole sink) {
    for (int i = 0; i < read.documents.size(); i += 2) {
      sink.consume(Diff.between(read.documents.get(i), read.documents.get(i + 1)));
    }
  }
}
