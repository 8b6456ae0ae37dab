package dev.remit.bench.bare;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The bytes of a file in the folder that the system property {@code bare.folder} names, read once. */
@Path("{name}")
@Produces("application/json")
public class BareResource {

  private static final Map<String, byte[]> KNOWN = new ConcurrentHashMap<>();

  @GET
  public byte[] get(@PathParam("name") String name) {
    return KNOWN.computeIfAbsent(name, BareResource::read);
  }

  @POST
  public byte[] post(@PathParam("name") String name, byte[] body) {
    return get(name);
  }

  private static byte[] read(String name) {
    try {
      return Files.readAllBytes(java.nio.file.Path.of(System.getProperty("bare.folder"), java.nio.file.Path.of(name).getFileName().toString()));
    } catch (IOException missing) {
      throw new jakarta.ws.rs.NotFoundException(missing);
    }
  }
}
