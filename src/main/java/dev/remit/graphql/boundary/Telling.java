package dev.remit.graphql.boundary;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.eclipse.microprofile.graphql.GraphQLException;

/** Keeps what a field failed with, and lets the engine know no more of it than where it is kept. */
@Told
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class Telling {

  @Inject
  Failures failures;

  @AroundInvoke
  Object call(InvocationContext field) throws Exception {
    try {
      return field.proceed();
    } catch (RuntimeException failure) {
      throw new GraphQLException(failures.keep(failure));
    }
  }
}
