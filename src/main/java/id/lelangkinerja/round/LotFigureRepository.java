package id.lelangkinerja.round;

import id.lelangkinerja.platform.RegionId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of what was realised of a lot's indicators before it was opened for bids. */
@Repository
class LotFigureRepository {
  private final JdbcClient jdbc;

  LotFigureRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void replace(RegionId region, LotId lot, List<RealisedYear> realised) {
    jdbc.sql("delete from lot_figure where region_id = :region and lot_id = :lot").param("region", region.value())
        .param("lot", lot.value()).update();
    for (var each : realised) {
      jdbc.sql("""
          insert into lot_figure (region_id, lot_id, indicator_id, agency_id, year, value, contract_number, of_region)
          values (:region, :lot, :indicator, :agency, :year, :value, :contract, :ofRegion)""")
          .param("region", region.value()).param("lot", lot.value()).param("indicator", each.indicator())
          .param("agency", each.agency().value()).param("year", each.year()).param("value", each.value())
          .param("contract", each.contractNumber()).param("ofRegion", each.ofRegion()).update();
    }
  }
}
