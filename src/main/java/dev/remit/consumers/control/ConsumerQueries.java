package dev.remit.consumers.control;

import dev.remit.consumers.UsageSource;
import dev.remit.consumers.entity.Consumption;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** What is asked of the table of consumptions. */
interface ConsumerQueries {

  EntityManager em();

  @HQL("where user.api = :api order by user.name, at desc, id desc")
  List<Consumption> ofApi(UUID api);

  @HQL("where user.api = :api and user.component = :component order by at desc, id desc")
  List<Consumption> ofComponent(UUID api, UUID component);

  @HQL("where user.api = :api and user.component = :component and user.version = :version and user.source = :source")
  Optional<Consumption> one(UUID api, UUID component, String version, UsageSource source);

  @HQL("update Consumption set by = :pseudonym where by = :name")
  int rename(String name, String pseudonym);
}
