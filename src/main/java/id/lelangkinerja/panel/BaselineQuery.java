package id.lelangkinerja.panel;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.round.LotHistory;
import id.lelangkinerja.round.LotHistoryQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads from where the targets of a bid start, and what is known of their indicators. */
@Repository
@Transactional(readOnly = true)
class BaselineQuery {
  private final JdbcClient jdbc;
  private final LotHistoryQuery histories;

  BaselineQuery(JdbcClient jdbc, LotHistoryQuery histories) {
    this.jdbc = jdbc;
    this.histories = histories;
  }

  /** An indicator of the bid's lot with the baseline that the bid gives for it; without one the last four are null. */
  record Baseline(UUID indicatorId, String name, String unit, int decimals, String definition, String dataSource,
      @Nullable BigDecimal value, @Nullable LocalDate asOf, @Nullable String source, @Nullable String evidence) {}

  /** A published figure of an indicator: a value, or in its place a label. */
  record Figure(UUID indicatorId, int year, String kind, @Nullable BigDecimal value, @Nullable String label,
      String source) {
    /** Whether it is a value that was reached. */
    boolean isRealised() {
      return kind.equals("REALISED") && value != null;
    }
  }

  /** What is known of its lot's indicators from before, published or verified under earlier contracts. */
  LotHistory history(Acting who, PanelBid bid) {
    return histories.of(who.region(), bid.lot());
  }

  List<Baseline> baselines(Acting who, PanelBid bid) {
    return jdbc.sql("""
        select i.indicator_id, i.name, i.unit, i.decimals, i.definition, i.data_source, b.value, b.as_of, b.source,
          b.evidence
        from lot_indicator_view l
        join indicator_view i on i.region_id = l.region_id and i.indicator_id = l.indicator_id
        left join baseline_view b on b.region_id = l.region_id and b.bid_id = :bid and b.indicator_id = l.indicator_id
        where l.region_id = :region and l.lot_id = :lot order by l.code""")
        .param("region", who.region().value()).param("bid", bid.bidId()).param("lot", bid.lotId())
        .query(Rows.of(Baseline.class)).list();
  }

  /** The published series of the lot's indicators, by year. */
  List<Figure> series(Acting who, PanelBid bid) {
    return jdbc.sql("""
        select v.indicator_id, v.year, v.kind, v.value, v.label, v.source from indicator_value_view v
        join lot_indicator_view l
          on l.region_id = v.region_id and l.indicator_id = v.indicator_id and l.lot_id = :lot
        where v.region_id = :region order by v.year, v.kind""")
        .param("region", who.region().value()).param("lot", bid.lotId()).query(Rows.of(Figure.class)).list();
  }
}
