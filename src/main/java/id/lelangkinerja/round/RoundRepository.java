package id.lelangkinerja.round;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.sealing.RoundKey;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of rounds with their panel, criteria, ceilings, calendar and key. */
@Repository
class RoundRepository {
  private final JdbcClient jdbc;

  RoundRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(RegionId region, RoundId id, NewRound round) {
    write("""
        insert into round (region_id, round_id, term_id, name, opens_at, closes_at, first_year, last_year)
        values (:region, :round, :term, :name, :opens, :closes, :first, :last)""", region, id, round);
    addParts(region, id, round);
  }

  /** Locks the round and tells the states of its lots; throws Refused NOT_FOUND_HERE when there is none. */
  List<LotState> lock(RegionId region, RoundId id) {
    var found = jdbc.sql("select round_id from round where region_id = :region and round_id = :round for update")
        .param("region", region.value()).param("round", id.value()).query(Rows.of(UUID.class)).optional();
    Refused.unless(found.isPresent(), Reason.NOT_FOUND_HERE);
    return states(region, id);
  }

  /** The states of the round's lots, in their order. */
  List<LotState> states(RegionId region, RoundId id) {
    return jdbc.sql("select state from lot where region_id = :region and round_id = :round order by no")
        .param("region", region.value()).param("round", id.value()).query(Rows.of(String.class)).list().stream()
        .map(LotState::valueOf).toList();
  }

  /** Writes the round anew; reserves of years that it no longer has go. */
  void revise(RegionId region, RoundId id, NewRound round) {
    write("""
        update round set term_id = :term, name = :name, opens_at = :opens, closes_at = :closes, first_year = :first,
          last_year = :last
        where region_id = :region and round_id = :round""", region, id, round);
    for (var part : List.of("panel_member", "criterion", "ceiling", "round_stage")) {
      jdbc.sql("delete from " + part + " where region_id = :region and round_id = :round")
          .param("region", region.value()).param("round", id.value()).update();
    }
    jdbc.sql("""
        delete from reserve where region_id = :region and year not between :first and :last
          and lot_id in (select lot_id from lot where region_id = :region and round_id = :round)""")
        .param("region", region.value()).param("round", id.value()).param("first", round.firstYear())
        .param("last", round.lastYear()).update();
    addParts(region, id, round);
  }

  private void write(String sql, RegionId region, RoundId id, NewRound round) {
    jdbc.sql(sql).param("region", region.value()).param("round", id.value()).param("term", round.term())
        .param("name", round.name()).param("opens", round.opensAt().atOffset(ZoneOffset.UTC))
        .param("closes", round.closesAt().atOffset(ZoneOffset.UTC)).param("first", round.firstYear())
        .param("last", round.lastYear()).update();
  }

  private void addParts(RegionId region, RoundId id, NewRound round) {
    for (PersonId member : new HashSet<>(round.panel())) {
      jdbc.sql("""
          insert into panel_member (region_id, round_id, person_id, chair)
          values (:region, :round, :person, :chair)""").param("region", region.value()).param("round", id.value())
          .param("person", member.value()).param("chair", member.equals(round.chair())).update();
    }
    for (int no = 1; no <= round.criteria().size(); no++) {
      var criterion = round.criteria().get(no - 1);
      jdbc.sql("""
          insert into criterion (region_id, round_id, criterion_id, no, name, weight)
          values (:region, :round, :criterion, :no, :name, :weight)""").param("region", region.value())
          .param("round", id.value()).param("criterion", UUID.randomUUID()).param("no", no)
          .param("name", criterion.name()).param("weight", criterion.weight()).update();
    }
    for (var ceiling : round.ceilings()) {
      jdbc.sql("insert into ceiling (region_id, round_id, year, amount) values (:region, :round, :year, :amount)")
          .param("region", region.value()).param("round", id.value()).param("year", ceiling.year())
          .param("amount", ceiling.amount().amount()).update();
    }
    for (var stage : round.stages()) {
      jdbc.sql("""
          insert into round_stage (region_id, round_id, stage, starts_on, ends_on)
          values (:region, :round, :stage, :starts, :ends)""").param("region", region.value())
          .param("round", id.value()).param("stage", stage.stage().name()).param("starts", stage.startsOn())
          .param("ends", stage.endsOn()).update();
    }
  }

  /** Throws Refused ROUND_NAME_TAKEN when another round of the region is called so. */
  void refuseTaken(RegionId region, RoundId id, String name) {
    var taken = jdbc.sql("""
        select exists (select 1 from round where region_id = :region and name = :name and round_id <> :round)""")
        .param("region", region.value()).param("name", name).param("round", id.value()).query(Rows.of(Boolean.class))
        .single();
    if (taken) {
      throw new Refused(Reason.ROUND_NAME_TAKEN).at("name");
    }
  }

  boolean hasKey(RegionId region, RoundId id) {
    return jdbc.sql("select exists (select 1 from round_key where region_id = :region and round_id = :round)")
        .param("region", region.value()).param("round", id.value()).query(Rows.of(Boolean.class)).single();
  }

  void keep(RegionId region, RoundId id, RoundKey key) {
    jdbc.sql("""
        insert into round_key (region_id, round_id, public_key, wrapped_private_key, fingerprint, signature,
          made_at)
        values (:region, :round, :public, :wrapped, :fingerprint, :signature, programme_time())""")
        .param("region", region.value()).param("round", id.value()).param("public", key.publicKey())
        .param("wrapped", key.wrappedPrivateKey()).param("fingerprint", key.fingerprint())
        .param("signature", key.signature()).update();
  }

  Optional<RoundKey> key(RegionId region, RoundId id) {
    return jdbc.sql("""
        select public_key, wrapped_private_key, fingerprint, signature from round_key
        where region_id = :region and round_id = :round""").param("region", region.value()).param("round", id.value())
        .query(Rows.of(RoundKey.class)).optional();
  }

  /** Whether it opens by itself at its time, or (no longer) by hand alone. */
  void opensItself(RegionId region, RoundId id, boolean itself) {
    jdbc.sql("update round set opens_itself = :itself where region_id = :region and round_id = :round")
        .param("itself", itself).param("region", region.value()).param("round", id.value()).update();
  }

  /** Makes the present moment the one at which it opens, where that lies ahead. */
  void openNow(RegionId region, RoundId id) {
    jdbc.sql("""
        update round set opens_at = programme_time()
        where region_id = :region and round_id = :round and opens_at > programme_time()""")
        .param("region", region.value()).param("round", id.value()).update();
  }

  /** The programme's time as the database, which decides deadlines, has it. */
  Instant programmeTime() {
    return jdbc.sql("select programme_time()").query(Rows.of(java.sql.Timestamp.class)).single().toInstant();
  }
}
