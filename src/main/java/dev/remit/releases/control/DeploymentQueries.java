package dev.remit.releases.control;

import dev.remit.releases.entity.Deployment;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** What is asked of the table of deployments. */
interface DeploymentQueries {

  EntityManager em();

  @HQL("where id = :id")
  Optional<Deployment> withId(UUID id);

  @HQL("where target.environment = :environment and target.component = :component and target.instance = :instance and externalId = :externalId")
  Optional<Deployment> called(UUID environment, UUID component, String instance, String externalId);

  /** What has come to an end well at one place, the latest first. */
  @HQL("""
      where target.environment = :environment and target.component = :component and target.instance = :instance
        and status = SUCCEEDED
      order by at desc, id desc
      """)
  SelectionQuery<Deployment> succeeded(UUID environment, UUID component, String instance);

  @HQL("""
      where target.environment = :environment and target.component = :component and target.instance = :instance
        and current = true
      """)
  List<Deployment> current(UUID environment, UUID component, String instance);

  /** Names of components that run anywhere. The pattern is in lower case, as the names are. */
  @HQL("""
      select distinct target.componentName from Deployment
      where current = true and target.componentName > :after and target.componentName like :pattern escape '!'
      order by target.componentName
      """)
  SelectionQuery<String> running(String pattern, String after);

  @HQL("""
      select distinct target.componentName from Deployment
      where current = true and target.environment = :environment and target.componentName > :after
      order by target.componentName
      """)
  SelectionQuery<String> runningIn(UUID environment, String after);

  @HQL("""
      where current = true and target.environment = :environment and target.componentName in :names
      order by target.componentName, target.instance
      """)
  List<Deployment> currentIn(UUID environment, List<String> names);

  @HQL("where current = true and target.componentName in :names order by target.componentName, target.instance")
  List<Deployment> currentOf(List<String> names);

  @HQL("""
      where current = true and target.environment = :environment and target.component in :components
      order by target.componentName, target.instance
      """)
  List<Deployment> currentAmong(UUID environment, List<UUID> components);

  @HQL("where current = true and target.component in :components")
  List<Deployment> currentAnywhere(List<UUID> components);

  @HQL("order by at desc, id desc")
  SelectionQuery<Deployment> all();

  @HQL("where target.componentName = :component order by at desc, id desc")
  SelectionQuery<Deployment> ofComponent(String component);

  @HQL("where target.environment = :environment order by at desc, id desc")
  SelectionQuery<Deployment> ofEnvironment(UUID environment);

  @HQL("where target.environment = :environment and target.componentName = :component order by at desc, id desc")
  SelectionQuery<Deployment> ofBoth(UUID environment, String component);

  @HQL("update Deployment set recordedBy = :pseudonym where recordedBy = :name")
  int rename(String name, String pseudonym);
}
