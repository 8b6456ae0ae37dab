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

  /** By component, the latest first. */
  @HQL("""
      select new dev.remit.consumers.control.Brief(c.id, c.user, c.contractVersion, c.depth, c.operations, c.unmetCount, c.digest, c.by, c.at)
      from Consumption c where c.user.api = :api order by c.user.name, c.at desc, c.id desc
      """)
  List<Brief> ofApi(UUID api);

  /** The same of these components, of which there are no more than one question takes. */
  @HQL("""
      select new dev.remit.consumers.control.Brief(c.id, c.user, c.contractVersion, c.depth, c.operations, c.unmetCount, c.digest, c.by, c.at)
      from Consumption c where c.user.api = :api and c.user.component in :components order by c.user.name, c.at desc, c.id desc
      """)
  List<Brief> ofSome(UUID api, List<UUID> components);

  @HQL("select distinct user.component from Consumption where user.api = :api")
  List<UUID> components(UUID api);

  /** As long as it is what was said. */
  @HQL("where id = :id and digest = :digest")
  Optional<Consumption> told(UUID id, String digest);

  @HQL("where user.api = :api and user.component = :component order by at desc, id desc")
  List<Consumption> ofComponent(UUID api, UUID component);

  @HQL("where user.api = :api and user.component = :component and user.version = :version and user.source = :source")
  Optional<Consumption> one(UUID api, UUID component, String version, UsageSource source);

  @HQL("update Consumption set by = :pseudonym where by = :name")
  int rename(String name, String pseudonym);
}
