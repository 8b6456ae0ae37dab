package dev.remit.catalogue.control;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** What is asked of relations one end of which is not there. */
interface DanglingQueries {

  EntityManager em();

  /** Who says so, once for each such relation. */
  @HQL("""
      select r.declarer from Relation r join Entry s on s.id = r.source join Entry t on t.id = r.target
      where r.declarer in :ids and r.to is null and (s.present = false or t.present = false)
      """)
  List<UUID> declaredBy(List<UUID> ids);
}
