package id.lelangkinerja.contract;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.web.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of contracts, their states and their files. */
@Repository
class ContractRepository {
  static final String COLUMNS = """
      select c.contract_id, c.number, c.lot_id, c.bid_id, c.agency_id, a.name agency_name, c.mission_id, c.title, c.state,
        c.first_year, c.last_year, c.file_id, c.document_hash, c.signed_file_id, c.drawn_at, c.in_force_at,
        c.origin_id, c.share, c.passed_on
      from contract c join agency_view a on a.region_id = c.region_id and a.agency_id = c.agency_id
      where c.region_id = :region
      """;
  private final JdbcClient jdbc;

  ContractRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Contract> find(RegionId region, UUID id) {
    return jdbc.sql(COLUMNS + "and c.contract_id = :contract").param("region", region.value()).param("contract", id)
        .query(Rows.of(Contract.class)).optional();
  }

  /** The contracts that took over shares of this one, the largest first. */
  List<Contract> heirs(RegionId region, UUID contract) {
    return jdbc.sql(COLUMNS + "and c.origin_id = :contract order by c.share desc, c.number")
        .param("region", region.value()).param("contract", contract).query(Rows.of(Contract.class)).list();
  }

  /** The contract whose text has this hash. */
  Optional<UUID> ofText(RegionId region, String hash) {
    return jdbc.sql("""
        select contract_id from contract
        where region_id = :region and document_hash = :hash order by origin_id nulls first limit 1""")
        .param("region", region.value()).param("hash", hash).query(Rows.of(UUID.class)).optional();
  }

  /** The contract, for those who may enter; NOT_FOUND_HERE for others. */
  Contract entered(Acting who, ContractId id) {
    return found(who.region(), id, contract -> Rules.mayEnter(who, contract));
  }

  /** The contract, where this holds of it; NOT_FOUND_HERE otherwise. */
  Contract found(RegionId region, ContractId id, Predicate<Contract> open) {
    return find(region, id.value()).filter(open).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  /** The contract, its row locked until the act is done; NOT_FOUND_HERE for those who may not enter. */
  Contract locked(Acting who, ContractId id) {
    return locked(who.region(), id, contract -> Rules.mayEnter(who, contract));
  }

  /** A published contract, its row locked until the act is done; NOT_FOUND_HERE where there is none. */
  Contract lockedPublished(RegionId region, ContractId id) {
    return locked(region, id, contract -> contract.state().isPublished());
  }

  /** The contract, its row locked until the act is done, where this holds of it; NOT_FOUND_HERE otherwise. */
  Contract locked(RegionId region, ContractId id, Predicate<Contract> open) {
    return jdbc.sql(COLUMNS + "and c.contract_id = :contract for update of c").param("region", region.value())
        .param("contract", id.value()).query(Rows.of(Contract.class)).optional().filter(open)
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  /**
   * The next number of the year, such as 001/KK/2018. The lock, held to the end of the transaction, makes those who
   * draw up at the same moment wait for each other, so that no number is taken twice.
   */
  String nextNumber(RegionId region, int year) {
    jdbc.sql("select pg_advisory_xact_lock(hashtext('contract.number'), :region)").param("region", region.value())
        .query((row, _) -> row.getRow()).single();
    int last = jdbc.sql("""
        select coalesce(max(split_part(number, '/', 1)::int), 0) from contract
        where region_id = :region and number like '%/KK/' || :year""").param("region", region.value())
        .param("year", Integer.toString(year)).query(Rows.of(Integer.class)).single();
    return "%03d/KK/%d".formatted(last + 1, year);
  }

  void add(Acting who, ContractId id, String number, Awarded award, Instant at) {
    jdbc.sql("""
        insert into contract (region_id, contract_id, number, lot_id, bid_id, agency_id, mission_id, title, state,
          first_year, last_year, drawn_at)
        values (:region, :contract, :number, :lot, :bid, :agency, :mission, :title, 'DRAFT', :first, :last, :at)""")
        .param("region", who.region().value()).param("contract", id.value()).param("number", number)
        .param("lot", award.lotId()).param("bid", award.bidId()).param("agency", award.agencyId())
        .param("mission", award.missionId()).param("title", award.title()).param("first", award.firstYear())
        .param("last", award.lastYear()).param("at", at.atOffset(ZoneOffset.UTC)).update();
  }

  /**
   * Adds the contract of a successor that takes over a share of this one, in force from that day on; its text is
   * issued next.
   */
  void addShare(Acting who, ContractId id, String number, Contract origin, Division.Part part, LocalDate from,
      Instant at) {
    jdbc.sql(
        """
            insert into contract (region_id, contract_id, number, lot_id, bid_id, agency_id, mission_id, title, state,
              first_year, last_year, drawn_at, in_force_at, origin_id, share)
            select region_id, :contract, :number, lot_id, bid_id, :agency, mission_id, title, 'IN_FORCE', :first, last_year,
              :at, :since, contract_id, :share
            from contract where region_id = :region and contract_id = :origin""")
        .param("contract", id.value()).param("number", number).param("agency", part.successor().value())
        .param("first", from.getYear()).param("at", at.atOffset(ZoneOffset.UTC))
        .param("since", from.atStartOfDay(Texts.ZONE).toOffsetDateTime()).param("share", part.share())
        .param("region", who.region().value()).param("origin", origin.contractId()).update();
    goOn(who, id, origin, from);
  }

  /** With whoever carried the whole beside its holder, by the same shares. */
  private void goOn(Acting who, ContractId id, Contract origin, LocalDate from) {
    jdbc.sql("""
        insert into contract_partner (region_id, contract_id, agency_id, share, from_day)
        select s.region_id, :contract, s.agency_id, sum(s.share), :from from contract_share_view s
        where s.region_id = :region and s.contract_id = :origin and s.from_day <= :from
          and (s.to_day is null or s.to_day >= :from)
        group by s.region_id, s.agency_id""").param("region", who.region().value()).param("contract", id.value())
        .param("origin", origin.contractId()).param("from", from).update();
  }

  /** From this day on the contract goes on in others. */
  void passOn(Acting who, UUID contract, LocalDate from) {
    jdbc.sql("update contract set passed_on = :from where region_id = :region and contract_id = :contract")
        .param("from", from).param("region", who.region().value()).param("contract", contract).update();
  }

  /** Keeps the file of a draft; {@code words} is the SHA-256 of what it was printed from. */
  void keepText(RegionId region, UUID contract, UUID file, String hash, String words) {
    jdbc.sql("""
        update contract set file_id = :file, document_hash = :hash, words_hash = :words
        where region_id = :region and contract_id = :contract
          and (state = 'DRAFT' or (origin_id is not null and file_id is null))""").param("file", file)
        .param("hash", hash).param("words", words).param("region", region.value()).param("contract", contract).update();
  }

  /** Whether the contract's file was printed from words of this SHA-256. */
  boolean says(RegionId region, UUID contract, String words) {
    return jdbc.sql("""
        select exists (select from contract where region_id = :region and contract_id = :contract
          and words_hash = :words)""").param("region", region.value()).param("contract", contract).param("words", words)
        .query(Rows.of(Boolean.class)).single();
  }

  void move(Acting who, UUID contract, ContractState from, ContractState to, @Nullable String reason, Instant at) {
    if (!from.next().contains(to)) {
      throw new IllegalArgumentException("a contract does not move from " + from + " to " + to);
    }
    int moved = jdbc.sql("""
        update contract set state = :to, in_force_at = case when :to = 'IN_FORCE' then :at else in_force_at end
        where region_id = :region and contract_id = :contract and state = :from""").param("to", to.name())
        .param("at", at.atOffset(ZoneOffset.UTC)).param("region", who.region().value()).param("contract", contract)
        .param("from", from.name()).update();
    Refused.unless(moved == 1, Reason.CHANGED_MEANWHILE);
    jdbc.sql("""
        insert into contract_move (region_id, contract_id, move_no, from_state, to_state, moved_by, moved_at, reason)
        select :region, :contract, coalesce(max(move_no), 0) + 1, :from, :to, :person, :at, :reason from contract_move
        where region_id = :region and contract_id = :contract""").param("region", who.region().value())
        .param("contract", contract).param("from", from.name()).param("to", to.name())
        .param("person", who.person().value()).param("at", at.atOffset(ZoneOffset.UTC)).param("reason", reason)
        .update();
  }

  /** The file with the signatures so far; none where what was signed was taken back. */
  void keepSigned(RegionId region, UUID contract, @Nullable UUID file) {
    jdbc.sql("update contract set signed_file_id = :file where region_id = :region and contract_id = :contract")
        .param("file", file).param("region", region.value()).param("contract", contract).update();
  }
}
