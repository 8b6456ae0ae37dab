package dev.remit.agreements.control;

import dev.remit.agreements.entity.Asked;
import dev.remit.agreements.entity.Comment;
import dev.remit.agreements.entity.Review;
import dev.remit.agreements.entity.SignOff;
import dev.remit.agreements.entity.Waiver;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** What is asked of the tables of agreements. */
interface AgreementQueries {

  EntityManager em();

  @HQL("where api = :api and version = :version")
  Optional<Review> review(UUID api, String version);

  @HQL("where id = :id")
  Optional<Review> reviewWithId(UUID id);

  @HQL("where open = true and api = :api")
  List<Review> openOf(UUID api);

  @HQL("where open = true order by openedAt, id")
  SelectionQuery<Review> open();

  @HQL("where review = :review order by at desc, id desc")
  List<SignOff> signOffs(UUID review);

  @HQL("where review = :review")
  List<Asked> asked(UUID review);

  @HQL("select a, r from Asked a join Review r on r.id = a.review where a.team in :teams and r.open = true order by a.blocking desc, r.openedAt, a.id")
  SelectionQuery<Object[]> waiting(List<UUID> teams);

  @HQL("where api = :api and version = :version order by at, id")
  List<Comment> comments(UUID api, String version);

  @HQL("where id = :id and api = :api")
  Optional<Comment> comment(UUID id, UUID api);

  @HQL("where api = :api order by at desc, id desc")
  SelectionQuery<Waiver> allWaivers(UUID api);

  @HQL("where api = :api and version = :version order by at desc, id desc")
  List<Waiver> waiversOf(UUID api, String version);

  @HQL("where id = :id and api = :api")
  Optional<Waiver> waiver(UUID id, UUID api);

  @HQL("update SignOff set by = :pseudonym where by = :name")
  int renameSignOffs(String name, String pseudonym);

  @HQL("update Comment set by = :pseudonym where by = :name")
  int renameComments(String name, String pseudonym);

  @HQL("update Waiver set by = :pseudonym where by = :name")
  int renameWaivers(String name, String pseudonym);

  @HQL("update Waiver set endedBy = :pseudonym where endedBy = :name")
  int renameEnded(String name, String pseudonym);

  @HQL("update Review set openedBy = :pseudonym where openedBy = :name")
  int renameReviews(String name, String pseudonym);

  @HQL("update Policy set by = :pseudonym where by = :name")
  int renamePolicies(String name, String pseudonym);
}
