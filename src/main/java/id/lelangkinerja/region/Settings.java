package id.lelangkinerja.region;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.scoring.LowerFormula;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** A region's choices, each with the day from which it holds. */
@Repository
@Transactional(readOnly = true)
public class Settings {
  private static final BigDecimal USUAL_CAP = BigDecimal.valueOf(100);
  private final JdbcClient jdbc;

  Settings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The cap of an achievement in per cent on that day: 100 where the region chose none. */
  public BigDecimal capOn(RegionId region, LocalDate day) {
    return value(region, "achievement.cap", day).map(BigDecimal::new).orElse(USUAL_CAP);
  }

  /** The formula for indicators of which less is better on that day. */
  public LowerFormula lowerFormulaOn(RegionId region, LocalDate day) {
    return value(region, "achievement.lower", day).map(LowerFormula::valueOf).orElse(LowerFormula.MIRROR);
  }

  private Optional<String> value(RegionId region, String key, LocalDate day) {
    return jdbc.sql("""
        select value from region_setting where region_id = :region and key = :key and valid_from <= :day
        order by valid_from desc limit 1""").param("region", region.value()).param("key", key).param("day", day)
        .query(Rows.of(String.class)).optional();
  }
}
