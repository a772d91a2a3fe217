package id.lelangkinerja.round;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Rupiah;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads rounds, as far as the reader may see them: what one may not see does not exist. */
@Repository
@Transactional(readOnly = true)
public class RoundQuery {
  /** Says in SQL what {@link Rules#mayReadRound} says, of a row {@code r} of round with its key {@code k}. */
  static final String VISIBLE = """
      (:insider or k.round_id is not null or exists (select 1 from panel_member m
        where m.region_id = r.region_id and m.round_id = r.round_id and m.person_id = :person))""";
  private static final String ROUND = """
      select r.round_id, r.term_id, t.name term_name, r.name, r.opens_at, r.closes_at, r.first_year, r.last_year,
        k.fingerprint
      from round r
      join term_view t on t.region_id = r.region_id and t.term_id = r.term_id
      left join round_key k on k.region_id = r.region_id and k.round_id = r.round_id
      where r.region_id = :region and\s""";
  private final JdbcClient jdbc;

  RoundQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Row(UUID roundId, UUID termId, String termName, String name, Instant opensAt, Instant closesAt,
      int firstYear, int lastYear, @Nullable String fingerprint) {}

  private record MemberRow(UUID personId, String name, boolean chair) {}

  private record CeilingRow(int year, long amount) {}

  /** The round with everything it consists of; throws Refused NOT_FOUND_HERE where the reader may not see it. */
  public Round round(Acting who, RoundId id) {
    var row = jdbc.sql(ROUND + VISIBLE + " and r.round_id = :round").param("region", who.region().value())
        .param("insider", Rules.isInsider(who)).param("person", who.person().value()).param("round", id.value())
        .query(Rows.of(Row.class)).optional().orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    var region = who.region();
    return new Round(id, row.termId(), row.termName(), row.name(), row.opensAt(), row.closesAt(), row.firstYear(),
        row.lastYear(), row.fingerprint(), panel(region, id), criteria(region, id), ceilings(region, id),
        stages(region, id));
  }

  /** The panel, its chair first. */
  public List<Round.Member> panel(RegionId region, RoundId id) {
    return jdbc.sql("""
        select m.person_id, p.name, m.chair from panel_member m join person_view p on p.person_id = m.person_id
        where m.region_id = :region and m.round_id = :round order by m.chair desc, p.name, p.person_id""")
        .param("region", region.value()).param("round", id.value()).query(Rows.of(MemberRow.class)).list().stream()
        .map(row -> new Round.Member(new PersonId(row.personId()), row.name(), row.chair())).toList();
  }

  /** The criteria in their order. */
  public List<Round.Criterion> criteria(RegionId region, RoundId id) {
    return jdbc.sql("""
        select criterion_id id, no, name, weight from criterion
        where region_id = :region and round_id = :round order by no""").param("region", region.value())
        .param("round", id.value()).query(Rows.of(Round.Criterion.class)).list();
  }

  /** The ceilings by year. */
  public List<Round.Ceiling> ceilings(RegionId region, RoundId id) {
    return jdbc.sql("select year, amount from ceiling where region_id = :region and round_id = :round order by year")
        .param("region", region.value()).param("round", id.value()).query(Rows.of(CeilingRow.class)).list().stream()
        .map(row -> new Round.Ceiling(row.year(), new Rupiah(row.amount()))).toList();
  }

  private List<Round.Stage> stages(RegionId region, RoundId id) {
    return jdbc.sql("""
        select stage, starts_on, ends_on from round_stage
        where region_id = :region and round_id = :round order by starts_on, ends_on, stage""")
        .param("region", region.value()).param("round", id.value()).query(Rows.of(Round.Stage.class)).list();
  }
}
