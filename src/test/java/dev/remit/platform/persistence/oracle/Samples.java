package dev.remit.platform.persistence.oracle;

import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Any value of a type will do where only the SQL is looked at. */
final class Samples {

  private Samples() {}

  static Object of(Type type) {
    if (type instanceof ParameterizedType collection) {
      var item = of(collection.getActualTypeArguments()[0]);
      return collection.getRawType() == Set.class ? Set.of(item) : List.of(item);
    }
    var kind = (Class<?>) type;
    if (kind.isEnum()) {
      return kind.getEnumConstants()[0];
    }
    return switch (kind.getSimpleName()) {
      case "String" -> "x";
      case "UUID" -> new UUID(1, 2);
      case "Instant" -> Instant.EPOCH;
      case "int", "Integer" -> 1;
      // a query's check knows no type of what is given to a function; so far these are numbers
      case "long", "Long", "Object" -> 1L;
      case "boolean", "Boolean" -> true;
      default -> throw new UnsupportedOperationException("Teach this class what a " + kind.getName() + " may be");
    };
  }

  /** An entity that has its key and nothing else. */
  static Object entity(EntityType<?> type) throws ReflectiveOperationException {
    var constructor = type.getJavaType().getDeclaredConstructor();
    constructor.setAccessible(true);
    var entity = constructor.newInstance();
    for (var key : keys(type)) {
      key.setAccessible(true);
      key.set(entity, of(key.getType()));
    }
    return entity;
  }

  private static List<Field> keys(EntityType<?> type) {
    if (type.hasSingleIdAttribute()) {
      return List.of((Field) type.getId(type.getIdType().getJavaType()).getJavaMember());
    }
    return type.getIdClassAttributes().stream().map(key -> (Field) key.getJavaMember()).toList();
  }
}
