package id.lelangkinerja.round;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.scoring.Polarity;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Changes the reserve of a draft to what the head of the region named as its target. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class NamedReserveRepository {
  private final JdbcClient jdbc;
  private final LotQuery lots;
  private final RoundLockRepository locks;

  NamedReserveRepository(JdbcClient jdbc, LotQuery lots, RoundLockRepository locks) {
    this.jdbc = jdbc;
    this.lots = lots;
    this.locks = locks;
  }

  private record Row(@Nullable BigDecimal stretch, Polarity polarity) {}

  /** No opening of the round, which looks for gaps, and no revision of the lot slips in until the transaction ends. */
  public void lock(Acting who, LotId lot) {
    locks.alone(who, lots.lot(who, lot).round());
  }

  /**
   * Sets the reserve of the indicator in the year. Throws Refused NO_CHOICE where the lot has none,
   * STRETCH_BELOW_RESERVE where its stretch would ask for less.
   */
  public void set(Acting who, LotId lot, UUID indicator, int year, BigDecimal value) {
    var row = jdbc.sql("""
        select r.stretch, i.polarity from reserve r
        join lot_indicator_view i
          on i.region_id = r.region_id and i.lot_id = r.lot_id and i.indicator_id = r.indicator_id
        where r.region_id = :region and r.lot_id = :lot and r.indicator_id = :indicator and r.year = :year""")
        .param("region", who.region().value()).param("lot", lot.value()).param("indicator", indicator)
        .param("year", year).query(Rows.of(Row.class)).optional().orElseThrow(() -> new Refused(Reason.NO_CHOICE));
    Refused.unless(row.stretch() == null || LotFaults.isAsGood(row.polarity(), row.stretch(), value),
        Reason.STRETCH_BELOW_RESERVE);
    jdbc.sql("""
        update reserve set value = :value where region_id = :region and lot_id = :lot and indicator_id = :indicator
          and year = :year""").param("region", who.region().value()).param("lot", lot.value())
        .param("indicator", indicator).param("year", year).param("value", value).update();
  }
}
