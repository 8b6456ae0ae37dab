package dev.remit.platform.persistence.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The judge is judged: what is Oracle's SQL passes, what is another database's does not. */
class OracleRulesTest {

  @ParameterizedTest
  @ValueSource(strings = {
      "create table t (id raw(16) not null, name varchar2(63 char), constraint t_pk primary key (id))",
      "create table t (yes boolean default false not null, at timestamp(6) with time zone, body blob)",
      "alter table t add (latest number(19, 0), internal clob)",
      "create unique index t_ix on t (name, title desc)",
      "select a.id from api a where a.name>? order by a.name fetch first ? rows only",
      "select a.id from api a where lower(a.name) like ? escape '\\' offset ? rows fetch next ? rows only",
      "select a.id from api a where a.yes and (a.x,a.y) in ((?,?),(?,?)) for update of a.id skip locked",
      "select a.id, row_number() over(partition by a.x order by a.y) as place from api a",
      "select count(distinct a.x) from api a left join lateral (select 1 one from dual) l on 1=1",
      "with q (n) as (select a.id from api a union all select b.id from api b) select q.n from q",
      "update api set name=? where id=? and revision=?",
      "merge into api t using (select ? id from dual) s on (t.id=s.id) when not matched then insert (id) values (s.id)",
  })
  void passes(String sql) {
    assertThat(OracleRules.flaws(OracleStatement.of(sql))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "select id from api order by name limit 10",
      "select id from api limit 10 offset 5",
      "select top 5 id from api",
      "select id from api as a",
      "select id::text from api",
      "select id from api where name ilike ?",
      "select id from api where name ~ ?",
      "select id from api for no key update",
      "select id from api for update skip locked fetch first 1 rows",
      "select distinct on (a) a from api",
      "select a, from api",
      "select id from api where a = = b",
      "select id from api order name",
      "select `id` from api",
      "insert into api (id) values (?) on conflict do nothing",
      "insert into api (id) values (?) returning id",
      "delete from api where id=? limit 1",
      "create table t (id raw(16), size number)",
      "create table t (id raw(16), date timestamp)",
      "create table order (id raw(16))",
      "create table t (id number auto_increment)",
      "create table t (id number,)",
      "create index t_ix on t using btree (name)",
      "create index t_ix on t (name) where name is not null",
      "alter table t add column x number",
      "alter table t alter column x type number",
  })
  void isNotInTheGrammar(String sql) {
    assertThat(OracleStatement.of(sql).errors()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "select id from api fetch first 1 rows only for update skip locked | ORA-02014",
      "select id from api order by id offset 1 rows for update            | ORA-02014",
      "select distinct id from api for update                             | ORA-02014",
      "select name from api group by name for update                      | ORA-02014",
      "select id from api union select id from version for update         | ORA-02014",
      "select count(distinct a, b) from api                               | ORA-00909",
      "select id from api where name <> ''                                | the empty string",
      "create table t (s varchar2(10 char) default '')                    | the empty string",
      "create table t (\"level\" number)                                  | is quoted",
      "select a.id level from api a                                       | cannot be the name",
      "select a.id as number from api a                                   | cannot be the name",
      "select row_number() over from api                                  | cannot be the name",
      "select e'a' from api                                               | cannot be the name",
      "select array[1,2] from api                                         | brackets",
      "create table t (id uuid)                                           | no type",
      "create table t (id text)                                           | no type",
      "create table t (id bytea)                                          | no type",
      "create table t (id varchar2)                                       | no type",
      "create table t (id raw)                                            | no type",
      "create table t (at datetime)                                       | no type",
      "select cast(? as varchar2) from dual                               | no type",
  })
  void isInTheGrammarAndWrong(String sql, String flaw) {
    assertThat(OracleRules.flaws(OracleStatement.of(sql))).singleElement().asString().contains(flaw);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "level | Oracle", "comment | Oracle", "number | Oracle", "mode | Oracle", "except | Oracle",
      "limit | PostgreSQL", "offset | PostgreSQL", "window | PostgreSQL",
      "value | H2", "year | H2",
      "PK_API | lower case", "a-b | lower case",
  })
  void isNoName(String name, String flaw) {
    assertThat(Names.flaws(name)).anySatisfy(found -> assertThat(found).contains(flaw));
  }

  @ParameterizedTest
  @ValueSource(strings = {"api", "contract_version", "published_at", "sha256"})
  void isAName(String name) {
    assertThat(Names.flaws(name)).isEmpty();
  }

  @Test
  void countsTheCharactersOfAName() {
    assertThat(Names.flaws("a".repeat(63))).isEmpty();
    assertThat(Names.flaws("a".repeat(64))).isNotEmpty();
  }
}
