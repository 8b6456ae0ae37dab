package dev.remit.platform.pages;

import dev.remit.platform.id.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Our own style sheets, scripts and icons. Their addresses carry their content's digest, so browsers keep them. */
@Named("assets")
@ApplicationScoped
public class Assets {

  public static final String FOLDER = "/assets/";
  static final String VERSION = "v";

  private static final int DIGITS = 12;

  @Inject
  ServletContext files;

  private final Map<String, String> addresses = new ConcurrentHashMap<>();

  /** The address of a file in the folder of assets. */
  public String of(String name) {
    return addresses.computeIfAbsent(name, this::address);
  }

  private String address(String name) {
    try (var file = files.getResourceAsStream(FOLDER + name)) {
      return FOLDER + name + "?" + VERSION + "=" + Sha256.of(file.readAllBytes()).substring(0, DIGITS);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
