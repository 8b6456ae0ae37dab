package dev.remit.platform.pages;

import dev.remit.platform.id.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Our own style sheets, scripts and icons, and those of a library that pages use. Their addresses carry their content's digest, so
 * browsers keep them.
 */
@Named("assets")
@ApplicationScoped
public class Assets {

  public static final String FOLDER = "/assets/";
  static final String VERSION = "v";

  private static final String LIBRARIES = "/webjars/";
  private static final int DIGITS = 12;

  @Inject
  ServletContext files;

  private final Map<String, String> addresses = new ConcurrentHashMap<>();

  /** The text of a file; nothing when there is none. */
  Optional<InputStream> open(String name) {
    return Optional.ofNullable(files.getResourceAsStream(FOLDER + name)).or(() -> ofLibrary(name));
  }

  /** A library's jar has its files below its version. */
  private Optional<InputStream> ofLibrary(String name) {
    int slash = name.indexOf('/');
    var versions = slash < 0 ? null : files.getResourcePaths(LIBRARIES + name.substring(0, slash + 1));
    return Stream.ofNullable(versions).flatMap(Set::stream).flatMap(version -> Stream.ofNullable(files.getResourceAsStream(version + name.substring(slash + 1))))
        .findFirst();
  }

  /** The address of a file in the folder of assets. */
  public String of(String name) {
    return addresses.computeIfAbsent(name, this::address);
  }

  private String address(String name) {
    try (var file = open(name).orElseThrow()) {
      return FOLDER + name + "?" + VERSION + "=" + Sha256.of(file.readAllBytes()).substring(0, DIGITS);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
