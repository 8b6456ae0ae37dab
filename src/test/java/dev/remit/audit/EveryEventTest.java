package dev.remit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.commons.support.ReflectionSupport.findAllClassesInPackage;

import dev.remit.identity.PersonErased;
import dev.remit.platform.event.DomainEvent;
import java.security.CodeSource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What can be said of facts without a server. */
class EveryEventTest {

  @Test
  void noKindOfFactIsForgotten() {
    var tried = EveryEventIT.Samples.all().stream().map(Object::getClass).distinct().map(Class.class::cast).toList();

    assertThat(kinds()).isNotEmpty().containsExactlyInAnyOrderElementsOf(tried);
  }

  /** Or their name would stay in the trail when they are erased. */
  @Test
  void whatIsAboutAPersonSaysWhose() {
    var aboutPeople = EveryEventIT.Samples.all().stream()
        .filter(event -> event.subject().kind().equals("person") && !event.subject().id().equals("unknown") && !(event instanceof PersonErased))
        .toList();

    assertThat(aboutPeople).isNotEmpty()
        .allSatisfy(event -> assertThat(event.personal()).contains(UUID.fromString(event.subject().id())));
  }

  /** The trail keeps what tells of an erasure, so it must not tell of whom. */
  @Test
  void anErasureNamesThePseudonymOnly() {
    var erasure = EveryEventIT.Samples.all().stream().filter(PersonErased.class::isInstance).findFirst().orElseThrow();

    assertThat(erasure.personal()).isEmpty();
    assertThat(erasure.subject().name()).isEqualTo("erased-1");
    assertThat(erasure.before()).isEmpty();
    assertThat(erasure.after()).isEmpty();
  }

  private static List<Class> kinds() {
    CodeSource ours = DomainEvent.class.getProtectionDomain().getCodeSource();
    return findAllClassesInPackage("dev.remit", type -> DomainEvent.class.isAssignableFrom(type) && !type.isInterface(), name -> true).stream()
        .filter(type -> type.getProtectionDomain().getCodeSource().getLocation().equals(ours.getLocation()))
        .map(Class.class::cast)
        .toList();
  }
}
