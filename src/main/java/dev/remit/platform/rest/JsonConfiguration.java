package dev.remit.platform.rest;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** JSON as people read it: members in the order in which the records declare them, not in the alphabet's. */
@Provider
public class JsonConfiguration implements ContextResolver<Jsonb> {

  private static final Jsonb BINDING = JsonbBuilder.create(new JsonbConfig().withSerializers(new RecordSerializer()));

  /** The same for what is written beside REST. */
  public static Jsonb binding() {
    return BINDING;
  }

  @Override
  public Jsonb getContext(Class<?> type) {
    return BINDING;
  }
}
