package id.lelangkinerja.region;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.web.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the register of agencies; all of it is public. A unit stands below the one that it belongs to. */
@Repository
@Transactional(readOnly = true)
class AgencyQuery {
  private static final String LINE = """
      select a.agency_id, a.code, a.name, a.short_name, a.kind, a.parent_id, p.name parent_name, a.valid_from,
        a.valid_to, exists (select 1 from agency_succession s
          where s.region_id = a.region_id and s.predecessor_id = a.agency_id) followed
      """;
  private static final String FROM = """
      from agency a left join agency p on p.region_id = a.region_id and p.agency_id = a.parent_id
      where a.region_id = :region\s""";
  private static final String OWN_ORDER = """
      array_position(cast(:kinds as text[]), coalesce(p.kind, a.kind)), coalesce(p.name, a.name),
       a.parent_id nulls first, a.name, a.agency_id""";
  private static final String FOUND = FROM + " and "
      + Words.within("a.code, a.name, a.short_name, p.name", "(a.stems || coalesce(p.stems, ''))");
  private final JdbcClient jdbc;

  AgencyQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  int count(RegionId region, Words words) {
    return found("select count(*) " + FOUND, region, words).query(Rows.of(Integer.class)).single();
  }

  /** How many agencies are at work on the day. */
  int countOn(RegionId region, LocalDate day) {
    return jdbc.sql("""
        select count(*) from agency where region_id = :region and (valid_from is null or valid_from <= :day)
          and (valid_to is null or valid_to >= :day)""")
        .param("region", region.value()).param("day", day).query(Rows.of(Integer.class)).single();
  }

  /** The agencies that hold every word, each unit after the one that it belongs to; so many from the offset on. */
  List<AgencyLine> search(RegionId region, Words words, int offset, int most) {
    return found(LINE + FOUND + " order by " + OWN_ORDER + " offset :offset limit :most", region,
        words)
        .param("kinds", Arrays.stream(AgencyKind.values()).map(Enum::name).toArray(String[]::new))
        .param("offset", offset).param("most", most).query(Rows.of(AgencyLine.class)).list();
  }

  Optional<AgencyLine> find(RegionId region, UUID agency) {
    return jdbc.sql(LINE + FROM + " and a.agency_id = :agency").param("region", region.value())
        .param("agency", agency).query(Rows.of(AgencyLine.class)).optional();
  }

  /** The version that an edit must name. */
  int version(RegionId region, UUID agency) {
    return jdbc.sql("select version from agency where region_id = :region and agency_id = :agency")
        .param("region", region.value()).param("agency", agency).query(Rows.of(Integer.class)).single();
  }

  List<AgencyLine> children(RegionId region, UUID agency) {
    return jdbc.sql(LINE + FROM + " and a.parent_id = :agency order by a.name limit 500")
        .param("region", region.value()).param("agency", agency).query(Rows.of(AgencyLine.class)).list();
  }

  private StatementSpec found(String sql, RegionId region, Words words) {
    return jdbc.sql(sql).param("region", region.value()).param("words", words.parameter());
  }
}
