package id.lelangkinerja.offering;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.round.LotId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The targets that the head of the region named: only ever added. */
@Repository
class NamingRepository {
  private final JdbcClient jdbc;

  NamingRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Acting who, LotId lot, String words, List<NamingQuery.Value> target) {
    int no = jdbc.sql("""
        insert into target_naming (region_id, lot_id, no, words, named_by, named_at)
        select :region, :lot, coalesce(max(n.no), 0) + 1, :words, :by, programme_time() from target_naming n
        where n.region_id = :region and n.lot_id = :lot
        returning no""").param("region", who.region().value()).param("lot", lot.value()).param("words", words)
        .param("by", who.person().value()).query(Integer.class).single();
    target.forEach(each -> jdbc.sql("""
        insert into target_naming_value (region_id, lot_id, no, indicator_id, year, value)
        values (:region, :lot, :no, :indicator, :year, :value)""").param("region", who.region().value())
        .param("lot", lot.value()).param("no", no).param("indicator", each.indicatorId()).param("year", each.year())
        .param("value", each.value()).update());
  }
}
