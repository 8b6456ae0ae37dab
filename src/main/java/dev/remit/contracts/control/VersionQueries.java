package dev.remit.contracts.control;

import dev.remit.contracts.entity.ContractDocument;
import dev.remit.contracts.entity.ContractVersion;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** What is asked of the tables of versions and documents. */
interface VersionQueries {

  EntityManager em();

  @Find
  Optional<ContractVersion> version(UUID apiId, String version);

  @Find
  Optional<ContractDocument> document(String digest);

  @HQL("where apiId in :apis order by publishedAt, id")
  List<ContractVersion> ofApis(List<UUID> apis);

  @HQL("order by publishedAt desc, id desc")
  SelectionQuery<ContractVersion> newest();

  @HQL("where apiId in :apis order by publishedAt desc, id desc")
  SelectionQuery<ContractVersion> newestOf(List<UUID> apis);

  @HQL("update ContractVersion set publishedBy = :pseudonym where publishedBy = :name")
  int rename(String name, String pseudonym);

  @HQL("select count(d) from ContractDocument d where d.digest = :digest")
  long documents(String digest);
}
