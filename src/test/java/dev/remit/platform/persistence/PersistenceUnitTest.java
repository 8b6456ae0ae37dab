package dev.remit.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.commons.support.ReflectionSupport.findAllClassesInPackage;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class PersistenceUnitTest {

  private static final List<Class<? extends Annotation>> MAPPED =
      List.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class);

  /** Liberty does not look for them; one that is missing fails at its first query, not at the start. */
  @Test
  void everyMappedClassIsListed() throws Exception {
    var mapped = findAllClassesInPackage("dev.remit", type -> MAPPED.stream().anyMatch(type::isAnnotationPresent), name -> true);
    assertThat(listed()).isNotEmpty().containsExactlyInAnyOrderElementsOf(mapped.stream().map(Class::getName).toList());
  }

  private static List<String> listed() throws Exception {
    try (var file = PersistenceUnitTest.class.getResourceAsStream("/META-INF/persistence.xml")) {
      var classes = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file).getElementsByTagName("class");
      return IntStream.range(0, classes.getLength()).mapToObj(index -> classes.item(index).getTextContent().strip()).toList();
    }
  }
}
