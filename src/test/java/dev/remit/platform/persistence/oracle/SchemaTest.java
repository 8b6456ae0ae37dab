package dev.remit.platform.persistence.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The second judge, who knows the tables. */
class SchemaTest {

  private static final Schema SCHEMA = schema("""
      create table api (id raw(16) not null, name varchar2(63) not null);
      create table version (id raw(16) not null, api_id raw(16), at timestamp(6) with time zone);
      alter table version add (body blob, place integer);
      """);

  @ParameterizedTest
  @ValueSource(strings = {
      "select a1_0.id,v1_0.body from api a1_0 join version v1_0 on v1_0.api_id=a1_0.id where a1_0.name=? order by v1_0.at",
      "select lower(name),count(*) n,systimestamp from api group by lower(name) order by n",
      "select x.c from (select a.name c from api a) x where exists (select 1 from version v where v.place>?)",
      "with q(c) as (select a.id from api a) select q.c from q join version v on v.api_id=q.c",
      "insert into version (id,api_id,body) values (?,?,?)",
      "update version v set body=?,place=v.place+1 where v.id=?",
      "delete from api where id=?",
      "select 1 from dual",
  })
  void namesWhatThereIs(String sql) {
    assertThat(References.flaws(OracleStatement.of(sql), SCHEMA)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "select a.id from apis a where 1=1                                        | no table apis",
      "select a.title from api a                                                | no column title in a",
      "select b.name from api a                                                 | no column name in b",
      "select a.id from api a where exists (select 1 from version v where v.name=a.name) | no column name in v",
      "select x.d from (select a.name c from api a) x                           | no column d in x",
      "insert into api (id,title) values (?,?)                                  | no column title",
      "update api set title=? where id=?                                        | no column title",
      "delete from api where key=?                                              | no column key",
      "select v.id from version v where v.body=?                                | body is a LOB",
      "select v.id from version v order by v.body                               | body is a LOB",
      "select distinct v.id,v.body from version v                               | body is a LOB",
      "select v.body from version v union select w.body from version w          | body is a LOB",
  })
  void namesWhatThereIsNot(String sql, String flaw) {
    assertThat(References.flaws(OracleStatement.of(sql), SCHEMA)).anySatisfy(found -> assertThat(found).contains(flaw));
  }

  @Test
  void forgetsWhatIsDropped() {
    var made = schema("create table api (id raw(16)); drop table api; create table api (name varchar2(63));");
    assertThat(made.tables().get("api")).containsOnlyKeys("name");
  }

  @Test
  void agreesAboutTypesInOtherWords() {
    var expected = schema("""
        create table api (id raw(16) not null, name varchar2(63 char) not null);
        create table version (at timestamp(9) with time zone, place number(10,0), body blob);
        """);

    assertThat(SCHEMA.differencesFrom(expected)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"id varchar2(36) not null", "id raw(16)", "name varchar2(64) not null", "name clob not null", "title varchar2(9)"})
  void noticesAnotherType(String column) {
    assertThat(SCHEMA.differencesFrom(schema("create table api (" + column + ");"))).hasSize(1);
  }

  @Test
  void followsTablesAndColumnsThatAreChanged() {
    var changed = schema("""
        create table api (id raw(16) not null, name varchar2(63) not null, note varchar2(9));
        alter table api rename to entry;
        alter table entry modify (name varchar2(127));
        alter table entry add (kind varchar2(16) not null);
        """);

    assertThat(changed.tables()).containsOnlyKeys("entry");
    assertThat(changed.differencesFrom(schema(
        "create table entry (id raw(16) not null, name varchar2(127) not null, note varchar2(9), kind varchar2(16) not null);"))).isEmpty();
  }

  @Test
  void noticesAMissingTable() {
    assertThat(SCHEMA.differencesFrom(schema("create table other (id raw(16));"))).hasSize(1);
  }

  private static Schema schema(String script) {
    return Schema.of(OracleStatement.script(script));
  }
}
