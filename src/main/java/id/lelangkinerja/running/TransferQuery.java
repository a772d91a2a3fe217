package id.lelangkinerja.running;

import id.lelangkinerja.contract.Contract;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads to whom contracts may pass: the agencies that have followed their holders. */
@Repository
@Transactional(readOnly = true)
class TransferQuery {
  private final JdbcClient jdbc;
  private final Clock clock;

  TransferQuery(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The successors of the contract's holder as of today, by name. */
  public List<Successor> successors(Acting who, Contract contract) {
    return jdbc.sql("""
        select s.successor_id agency_id, a.name, s.effective_on, s.legal_basis, s.share from agency_succession_view s
        join agency_view a on a.region_id = s.region_id and a.agency_id = s.successor_id
        where s.region_id = :region and s.predecessor_id = :agency
          and (s.effective_on is null or s.effective_on <= :today)
        order by a.name""").param("region", who.region().value()).param("agency", contract.agencyId())
        .param("today", LocalDate.ofInstant(clock.instant(), Texts.ZONE)).query(Rows.of(Successor.class)).list();
  }

  /**
   * Among whom the contract may be divided, by name: the successors of its holder; or, where the holder is one of several
   * that followed the agency before it and took the contract over whole, all of those.
   */
  public List<Successor> heirs(Acting who, Contract contract) {
    var own = successors(who, contract);
    if (own.size() > 1) {
      return own;
    }
    return jdbc.sql("""
        select s.successor_id agency_id, a.name, s.effective_on, s.legal_basis, s.share from agency_succession_view s
        join agency_view a on a.region_id = s.region_id and a.agency_id = s.successor_id
        where s.region_id = :region and (s.effective_on is null or s.effective_on <= :today)
          and s.predecessor_id = (select h.agency_id from contract_holder_view h
            where h.region_id = :region and h.contract_id = :contract and h.to_day is not null
            order by h.to_day desc limit 1)
          and exists (select 1 from agency_succession_view x where x.region_id = s.region_id
            and x.predecessor_id = s.predecessor_id and x.successor_id = :agency)
        order by a.name""").param("region", who.region().value()).param("agency", contract.agencyId())
        .param("contract", contract.contractId()).param("today", LocalDate.ofInstant(clock.instant(), Texts.ZONE))
        .query(Rows.of(Successor.class)).list();
  }

  /** Whether somebody has written down a figure of a period of the contract that ends on this day or later. */
  public boolean isReported(Acting who, Contract contract, LocalDate from) {
    return jdbc.sql("""
        select exists (select 1 from measurement_view m
          where m.region_id = :region and m.contract_id = :contract and m.ends_on >= :from and m.version > 0)""")
        .param("region", who.region().value()).param("contract", contract.contractId()).param("from", from)
        .query(Rows.of(Boolean.class)).single();
  }
}
