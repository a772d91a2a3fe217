package id.lelangkinerja.offering;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.round.LotId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The targets that the head of the region named: only ever added. */
@Repository
class NamingRepository {
  private final JdbcClient jdbc;

  NamingRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** With what was prepared for every figure that was named otherwise, and the reason for those. */
  void add(Acting who, LotId lot, String words, @Nullable String reason, List<NamingQuery.Value> prepared,
      List<Figure> others) {
    int no = jdbc.sql("""
        insert into target_naming (region_id, lot_id, no, words, reason, named_by, named_at)
        select :region, :lot, coalesce(max(n.no), 0) + 1, :words, cast(:reason as text), :by, programme_time()
        from target_naming n where n.region_id = :region and n.lot_id = :lot
        returning no""").param("region", who.region().value()).param("lot", lot.value()).param("words", words)
        .param("reason", reason).param("by", who.person().value()).query(Integer.class).single();
    for (var each : prepared) {
      var other = others.stream().filter(each::isOf).findFirst();
      jdbc.sql("""
          insert into target_naming_value (region_id, lot_id, no, indicator_id, year, value, prepared)
          values (:region, :lot, :no, :indicator, :year, :value, cast(:prepared as numeric))""")
          .param("region", who.region().value()).param("lot", lot.value()).param("no", no)
          .param("indicator", each.indicatorId()).param("year", each.year())
          .param("value", other.map(Figure::value).orElse(each.value()))
          .param("prepared", other.isPresent() ? each.value() : null).update();
    }
  }
}
