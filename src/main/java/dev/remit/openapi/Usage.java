package dev.remit.openapi;

import dev.remit.openapi.use.UsageJson;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a consumer relies on, at one of three depths: of the API only, of operations, or of operations down to
 * parameters and members of bodies. Equal usages have equal forms: each operation stands once, everything is sorted.
 *
 * @param operations the operations it calls; null where nothing is known but that it uses the API
 */
public record Usage(@Nullable List<OperationUse> operations) {

  /** Of somebody who is known to use the API, and nothing else. */
  public static final Usage UNKNOWN = new Usage(null);

  public Usage {
    operations = operations == null ? null : canonical(operations);
  }

  private static List<OperationUse> canonical(List<OperationUse> operations) {
    var byName = new LinkedHashMap<String, OperationUse>();
    operations.forEach(each -> byName.merge(each.operation(), each, OperationUse::and));
    return byName.entrySet().stream().sorted(java.util.Map.Entry.comparingByKey()).map(java.util.Map.Entry::getValue).toList();
  }

  /** The same without the messages it was learned of. */
  public Usage withoutSamples() {
    return operations == null ? this : new Usage(operations.stream()
        .map(each -> new OperationUse(each.operation(), each.parameters(), each.sends(), each.reads(), List.of())).toList());
  }

  /**
   * Reads the form of {@link #toJson()}; members it does not know are passed over.
   *
   * @throws UnreadableDocument if the bytes are no such JSON, or beyond a limit
   */
  public static Usage read(byte[] json, Limits limits) {
    return UsageJson.read(json, limits);
  }

  /** Compact JSON (RFC 8259): {@code {"operations":[{"operation":"GET /orders",…}]}}, or {@code {}} where nothing is known. */
  public String toJson() {
    return UsageJson.write(this);
  }
}
