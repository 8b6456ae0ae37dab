package dev.remit.catalogue.control;

import dev.remit.catalogue.Claim;
import dev.remit.catalogue.Declaration;
import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntityLink;
import dev.remit.catalogue.EntityRef;
import dev.remit.catalogue.RelationType;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A declaration as the database keeps it: JSON in a fixed order, so that equal ones are equal texts. An API's own text is kept elsewhere. */
final class DeclarationText {

  private DeclarationText() {}

  static String of(Declaration said) {
    var members = new LinkedHashMap<String, Object>();
    members.put("ref", said.ref().toString());
    members.put("spelling", said.spelling());
    put(members, "title", said.title());
    put(members, "description", said.description());
    put(members, "type", said.type());
    put(members, "lifecycle", said.lifecycle());
    put(members, "onCall", said.onCall());
    members.put("labels", said.labels());
    members.put("annotations", said.annotations());
    members.put("tags", said.tags());
    members.put("links", said.links().stream().map(DeclarationText::link).toList());
    members.put("claims", said.claims().stream().map(DeclarationText::claim).toList());
    members.put("kept", said.kept());
    return value(members).toString();
  }

  static Declaration read(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return read(reader.readObject());
    }
  }

  private static Declaration read(JsonObject said) {
    return new Declaration(ref(said.getString("ref")), said.getString("spelling"), string(said, "title"), string(said, "description"),
        string(said, "type"), string(said, "lifecycle"), string(said, "onCall"), strings(said.getJsonObject("labels")),
        strings(said.getJsonObject("annotations")), said.getJsonArray("tags").getValuesAs(JsonString::getString),
        list(said.getJsonArray("links"), DeclarationText::readLink), list(said.getJsonArray("claims"), DeclarationText::readClaim),
        object(said.getJsonObject("kept")), null);
  }

  private static Map<String, Object> link(EntityLink link) {
    var members = new LinkedHashMap<String, Object>();
    members.put("url", link.url());
    put(members, "title", link.title());
    put(members, "icon", link.icon());
    put(members, "type", link.type());
    return members;
  }

  private static EntityLink readLink(JsonObject link) {
    return new EntityLink(link.getString("url"), string(link, "title"), string(link, "icon"), string(link, "type"));
  }

  private static Map<String, Object> claim(Claim claim) {
    var members = new LinkedHashMap<String, Object>();
    members.put("relation", claim.words());
    members.put("other", claim.other().toString());
    return members;
  }

  private static Claim readClaim(JsonObject claim) {
    var words = claim.getString("relation");
    for (var type : RelationType.values()) {
      if (type.forward().equals(words) || type.backward().equals(words)) {
        return new Claim(type, type.backward().equals(words), ref(claim.getString("other")));
      }
    }
    throw new IllegalStateException("No relation is called " + words);
  }

  private static EntityRef ref(String text) {
    return EntityRef.read(text, (EntityKind) null, EntityRef.DEFAULT_NAMESPACE).orElseThrow();
  }

  private static void put(Map<String, Object> members, String name, @Nullable Object value) {
    if (value != null) {
      members.put(name, value);
    }
  }

  private static @Nullable String string(JsonObject object, String name) {
    return object.getString(name, null);
  }

  private static Map<String, String> strings(JsonObject object) {
    var all = new LinkedHashMap<String, String>();
    object.keySet().forEach(name -> all.put(name, object.getString(name)));
    return all;
  }

  private static <T> List<T> list(JsonArray array, Function<JsonObject, T> read) {
    return array.getValuesAs(JsonObject.class).stream().map(read).toList();
  }

  private static Map<String, Object> object(JsonObject object) {
    var all = new LinkedHashMap<String, Object>();
    object.forEach((name, value) -> all.put(name, plain(value)));
    return all;
  }

  private static @Nullable Object plain(JsonValue value) {
    return switch (value.getValueType()) {
      case OBJECT -> object(value.asJsonObject());
      case ARRAY -> {
        var items = new ArrayList<>();
        value.asJsonArray().forEach(item -> items.add(plain(item)));
        yield items;
      }
      case STRING -> ((JsonString) value).getString();
      case NUMBER -> ((JsonNumber) value).bigDecimalValue();
      case TRUE -> true;
      case FALSE -> false;
      case NULL -> null;
    };
  }

  private static JsonValue value(@Nullable Object plain) {
    if (plain instanceof Map<?, ?> members) {
      var object = Json.createObjectBuilder();
      members.forEach((name, value) -> object.add((String) name, value(value)));
      return object.build();
    }
    if (plain instanceof List<?> items) {
      var array = Json.createArrayBuilder();
      items.forEach(item -> array.add(value(item)));
      return array.build();
    }
    return scalar(plain);
  }

  private static JsonValue scalar(@Nullable Object plain) {
    if (plain == null) {
      return JsonValue.NULL;
    }
    if (plain instanceof Boolean truth) {
      return truth ? JsonValue.TRUE : JsonValue.FALSE;
    }
    return plain instanceof Number number ? Json.createValue(number) : Json.createValue(plain.toString());
  }
}
