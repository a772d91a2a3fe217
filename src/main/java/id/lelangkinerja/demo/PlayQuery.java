package id.lelangkinerja.demo;

import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the players of the demo must look up between two acts. */
@Repository
@Transactional(readOnly = true)
public class PlayQuery {
  private final JdbcClient jdbc;

  PlayQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A period of a contract for which a value is awaited. */
  public record Awaited(UUID measurementId, String code, int year, int period, LocalDate endsOn, String unit) {}

  public String documentHash(RegionId region, ContractId contract) {
    return jdbc.sql("""
        select document_hash from contract_view where region_id = :region and contract_id = :contract""")
        .param("region", region.value()).param("contract", contract.value()).query(Rows.of(String.class)).single();
  }

  /** The periods of an indicator that ended by the day, in their order. */
  public List<Awaited> awaited(RegionId region, ContractId contract, String code, LocalDate day) {
    return jdbc.sql("""
        select m.measurement_id, i.code, m.year, m.period, m.ends_on, i.unit from measurement_view m
        join indicator_view i on i.region_id = m.region_id and i.indicator_id = m.indicator_id
        where m.region_id = :region and m.contract_id = :contract and i.code = :code and m.ends_on < :day
        order by m.year, m.period""")
        .param("region", region.value()).param("contract", contract.value()).param("code", code).param("day", day)
        .query(Rows.of(Awaited.class)).list();
  }
}
