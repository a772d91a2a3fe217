package id.lelangkinerja.portal;

import id.lelangkinerja.database.PublishedJdbc;
import id.lelangkinerja.database.PublishedQuery;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the yearly agreements that are, or were, in force. */
@PublishedQuery
class AgreementQuery {
  private static final String AGREEMENT = """
      select g.agreement_id, g.agency_id, g.agency_name, g.year, g.no, g.number, g.state, g.reason,
        g.document_hash, g.in_force_at, g.targets, g.budget
      from published_agreement g where g.region_id = :region\s""";
  private final PublishedJdbc jdbc;

  AgreementQuery(PublishedJdbc jdbc) {
    this.jdbc = jdbc;
  }

  /** An agreement or a change of it; its state IN_FORCE until a change takes its place or it ends; the budget in whole rupiah. */
  record Agreement(UUID agreementId, UUID agencyId, String agencyName, int year, int no, String number,
      String state, @Nullable String reason, String documentHash, Instant inForceAt, int targets, long budget) {
    boolean isCurrent() {
      return state.equals("IN_FORCE");
    }

    boolean hasEnded() {
      return state.equals("ENDED");
    }
  }

  /** What an agreement promises; TERMINATED or TRANSFERRED where its contract was, from that day on. */
  record Line(UUID contractId, String objective, String indicator, String unit, int decimals, BigDecimal target,
      @Nullable String lapse, @Nullable LocalDate lapsedOn, @Nullable BigDecimal share) {}

  /** The money of a programme, in whole rupiah. */
  record Programme(String programme, long amount) {}

  /** Those in force or ended, the newest year first; of one agency, or one year, where they are named. */
  public List<Agreement> newest(RegionId region, @Nullable UUID agency, @Nullable Integer year) {
    return jdbc.sql(AGREEMENT
        + """
            and g.state in ('IN_FORCE', 'ENDED') and (cast(:agency as uuid) is null or g.agency_id = :agency)
            and (cast(:year as int) is null or g.year = :year) order by g.year desc, g.agency_name, g.agency_id, g.no desc""")
        .param("region", region.value()).param("agency", agency).param("year", year)
        .query(Rows.of(Agreement.class)).list();
  }

  /** All of an agency and year, the one in force first. */
  public List<Agreement> of(RegionId region, UUID agency, int year) {
    return jdbc.sql(AGREEMENT + "and g.agency_id = :agency and g.year = :year order by g.no desc")
        .param("region", region.value()).param("agency", agency).param("year", year)
        .query(Rows.of(Agreement.class)).list();
  }

  public List<Line> lines(RegionId region, UUID agreement) {
    return jdbc
        .sql(
            """
                select contract_id, objective, indicator, unit, decimals, target, lapse, lapsed_on, share from published_agreement_line
                where region_id = :region and agreement_id = :agreement order by no""")
        .param("region", region.value())
        .param("agreement", agreement).query(Rows.of(Line.class)).list();
  }

  public List<Programme> programmes(RegionId region, UUID agreement) {
    return jdbc.sql("""
        select programme, amount from published_agreement_budget
        where region_id = :region and agreement_id = :agreement order by no""").param("region", region.value())
        .param("agreement", agreement).query(Rows.of(Programme.class)).list();
  }
}
