package dev.remit.releases.control;

import dev.remit.releases.ContractRole;
import dev.remit.releases.entity.ComponentContract;
import dev.remit.releases.entity.ComponentVersion;
import dev.remit.releases.entity.NamedApi;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** What is asked of the versions of components. */
interface VersionQueries {

  EntityManager em();

  @HQL("where component = :component and version = :version")
  Optional<ComponentVersion> stated(UUID component, String version);

  @HQL("where component = :component and version in :versions")
  List<ComponentVersion> statedOf(UUID component, List<String> versions);

  @HQL("where stating in :ids")
  List<ComponentContract> contracts(List<UUID> ids);

  @HQL("select count(*) from Deployment where target.component = :component and version = :version")
  long deployments(UUID component, String version);

  /** Stated or deployed, the latest first. */
  @HQL("""
      select known.version
      from (select v.version as version, v.statedAt as seenAt from ComponentVersion v where v.component = :component
            union all
            select d.version as version, d.at as seenAt from Deployment d where d.target.component = :component) known
      group by known.version
      order by max(known.seenAt) desc, known.version desc
      """)
  SelectionQuery<String> known(UUID component);

  @HQL("where component = :component")
  List<NamedApi> named(UUID component);

  /** Components of which some version has ever named an API. */
  @HQL("select component from NamedApi where api = :api and role = :role")
  List<UUID> naming(UUID api, ContractRole role);

  /** What of these deployments names a version of a contract. */
  @HQL("""
      select new dev.remit.releases.control.RunningRow(d.target.component, d.target.componentName, d.target.instance, d.version, c.claim.version)
      from Deployment d join ComponentVersion v on v.component = d.target.component and v.version = d.version
        join ComponentContract c on c.stating = v.id
      where d.id in :deployments and c.claim.api = :api and c.claim.role = :role
      """)
  List<RunningRow> naming(List<UUID> deployments, UUID api, ContractRole role);

  @HQL("update ComponentVersion set statedBy = :pseudonym where statedBy = :name")
  int rename(String name, String pseudonym);
}
