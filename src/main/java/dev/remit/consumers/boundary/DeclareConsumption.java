package dev.remit.consumers.boundary;

import dev.remit.consumers.ConsumptionInput;
import dev.remit.consumers.control.UnreadableUsage;
import dev.remit.openapi.Limits;
import dev.remit.openapi.Usage;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * That a component uses an API, and how.
 *
 * @param operations the operations it uses, in the form of {@link Usage#toJson()}; absent where that is not told
 */
public record DeclareConsumption(
    @Nullable String component, @Nullable String componentVersion, @Nullable String version, @Nullable JsonValue operations) {

  ConsumptionInput input() {
    return new ConsumptionInput(component, componentVersion, version);
  }

  Usage usage() {
    if (operations == null || operations.getValueType() == JsonValue.ValueType.NULL) {
      return Usage.UNKNOWN;
    }
    var json = Json.createObjectBuilder().add("operations", operations).build().toString().getBytes(StandardCharsets.UTF_8);
    return UnreadableUsage.orRefuse("What is used cannot be read.", () -> Usage.read(json, Limits.DEFAULT));
  }
}
