package dev.remit.platform.persistence.oracle;

import jakarta.persistence.EntityManager;
import jakarta.persistence.NoResultException;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.query.MutationQuery;
import org.hibernate.query.SelectionQuery;

/** The methods of every query interface, as Hibernate's processor implemented them: a new one is here by itself. */
final class QueryMethods {

  private QueryMethods() {}

  static List<Method> all(Path classes) throws IOException {
    try (var files = Files.walk(classes)) {
      return files.map(file -> classes.relativize(file).toString())
          .filter(file -> file.endsWith("Queries_.class"))
          .flatMap(QueryMethods::ofClass)
          .toList();
    }
  }

  private static Stream<Method> ofClass(String file) {
    try {
      var implementation = Class.forName(file.replace(".class", "").replace('/', '.').replace('\\', '.'));
      return Arrays.stream(implementation.getInterfaces())
          .flatMap(queries -> Arrays.stream(queries.getMethods()))
          .filter(method -> !EntityManager.class.isAssignableFrom(method.getReturnType()))
          .map(method -> inClass(implementation, method));
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Method inClass(Class<?> implementation, Method method) {
    try {
      return implementation.getMethod(method.getName(), method.getParameterTypes());
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Calls it with some arguments; a query that it gives back is run as a whole and in pages. */
  static void call(Method method, EntityManager entities) {
    try {
      var queries = method.getDeclaringClass().getConstructor(EntityManager.class).newInstance(entities);
      var answer = method.invoke(queries, arguments(method));
      if (method.getReturnType() == MutationQuery.class) {
        ((MutationQuery) answer).executeUpdate();
      } else if (answer instanceof SelectionQuery<?> selection) {
        runInPages(selection);
      }
    } catch (ReflectiveOperationException failure) {
      if (!(failure.getCause() instanceof NoResultException)) {
        throw new IllegalStateException(failure);
      }
    }
  }

  private static void runInPages(SelectionQuery<?> selection) {
    selection.getResultList();
    selection.setMaxResults(2).getResultList();
    selection.setFirstResult(1).getResultList();
  }

  private static Object[] arguments(Method method) {
    return Arrays.stream(method.getGenericParameterTypes()).map(Samples::of).toArray();
  }
}
