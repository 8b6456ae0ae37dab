package dev.remit.platform.persistence.oracle;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Stands where the database would be: writes down what it is told, finds nothing, and agrees to every change of a row. */
final class SilentOracle implements InvocationHandler {

  private static final Set<String> TELLING =
      Set.of("prepareStatement", "prepareCall", "execute", "executeQuery", "executeUpdate", "addBatch");

  private final List<String> told = new ArrayList<>();

  DataSource dataSource() {
    return (DataSource) silent(DataSource.class);
  }

  /** What it was told since it was asked last. */
  List<String> told() {
    var statements = List.copyOf(told);
    told.clear();
    return statements;
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) {
    if (TELLING.contains(method.getName()) && arguments != null && arguments[0] instanceof String sql) {
      told.add(sql);
    }
    return switch (method.getName()) {
      case "executeUpdate" -> 1;
      case "executeBatch" -> new int[] {1};
      case "hashCode" -> System.identityHashCode(proxy);
      case "equals" -> proxy == arguments[0];
      default -> nothing(method.getReturnType());
    };
  }

  private @Nullable Object nothing(Class<?> type) {
    if (type == boolean.class) {
      return false;
    }
    if (type == int.class) {
      return 0;
    }
    if (type == long.class) {
      return 0L;
    }
    return type.isInterface() && type.getPackageName().startsWith("java.sql") ? silent(type) : null;
  }

  private Object silent(Class<?> type) {
    return Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {type}, this);
  }
}
