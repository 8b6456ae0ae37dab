package dev.remit.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;

/** Conditions that ArchUnit has no words for. */
final class Habits {

  private Habits() {}

  static ArchCondition<JavaClass> resideInANullMarkedPackage() {
    return new ArchCondition<>("reside in a package marked with @NullMarked") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
        events.add(new SimpleConditionEvent(type, marked, type.getPackageName() + " has " + (marked ? "" : "not ") + "the mark"));
      }
    };
  }

  /** Every {@code now} but the ones that are given a clock. */
  static DescribedPredicate<JavaMethodCall> readsTheSystemClock() {
    return DescribedPredicate.describe("reads the system's clock", call -> {
      var owner = call.getTargetOwner().getName();
      var method = call.getTarget().getName();
      boolean now = owner.startsWith("java.time.") && method.equals("now")
          && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
      return now || method.equals("currentTimeMillis") || owner.equals("java.time.Clock") && method.startsWith("system");
    });
  }

  static ArchCondition<JavaMethod> takeNoOptional() {
    return new ArchCondition<>("take no Optional") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean takes = method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Optional.class));
        events.add(new SimpleConditionEvent(method, !takes, method.getFullName()));
      }
    };
  }
}
