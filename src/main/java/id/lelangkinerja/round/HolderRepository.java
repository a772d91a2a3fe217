package id.lelangkinerja.round;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.sealing.HolderLock;
import id.lelangkinerja.sealing.SealingWay;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of those who hold the parts of a round's key, and the way of sealing that the round has chosen. */
@Repository
class HolderRepository {
  private static final String HOLDER = """
      select h.holder_no, h.substitute, h.person_id, p.name, h.salt, h.kibibytes, h.passes, h.public_key, h.signature, h.generation,
        h.sealed_share
      from key_holder h join person_view p on p.person_id = h.person_id
      where h.region_id = :region and h.round_id = :round\s""";
  private final JdbcClient jdbc;

  HolderRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  SealingWay way(RegionId region, RoundId round) {
    return SealingWay.valueOf(statement("select sealing from round where region_id = :region and round_id = :round",
        region, round).query(Rows.of(String.class)).single());
  }

  String roundName(RegionId region, RoundId round) {
    return statement("select name from round where region_id = :region and round_id = :round", region, round)
        .query(Rows.of(String.class)).single();
  }

  void choose(RegionId region, RoundId round, SealingWay way) {
    statement("update round set sealing = :way where region_id = :region and round_id = :round", region, round)
        .param("way", way.name()).update();
  }

  /** The holders by their number, without substitutes. */
  List<KeyHolder> holders(RegionId region, RoundId round) {
    return statement(HOLDER + "and not h.substitute order by h.holder_no", region, round)
        .query(Rows.of(KeyHolder.class)).list();
  }

  Optional<KeyHolder> substitute(RegionId region, RoundId round) {
    return statement(HOLDER + "and h.substitute", region, round).query(Rows.of(KeyHolder.class)).optional();
  }

  /** Gives a free place to this person. */
  void name(RegionId region, RoundId round, int no, PersonId person) {
    at("insert into key_holder (region_id, round_id, holder_no, person_id) values (:region, :round, :no, :person)",
        region, round, no).param("person", person.value()).update();
  }

  void remove(RegionId region, RoundId round, int no, boolean substitute) {
    at("""
        delete from key_holder where region_id = :region and round_id = :round and holder_no = :no
          and substitute = :substitute""", region, round, no).param("substitute", substitute).update();
  }

  void nameSubstitute(RegionId region, RoundId round, int no, PersonId person, String reason) {
    at("""
        insert into key_holder (region_id, round_id, holder_no, substitute, person_id, reason)
        values (:region, :round, :no, true, :person, :reason)""", region, round, no).param("person", person.value())
        .param("reason", reason).update();
  }

  void ready(RegionId region, RoundId round, KeyHolder holder, HolderLock lock) {
    at("""
        update key_holder set salt = :salt, kibibytes = :kibibytes, passes = :passes, public_key = :public, signature = :signature, ready_at = programme_time()
        where region_id = :region and round_id = :round and holder_no = :no and substitute = :substitute""",
        region,
        round, holder.holderNo()).param("substitute", holder.substitute()).param("salt", lock.salt())
        .param("kibibytes", lock.work().kibibytes()).param("passes", lock.work().passes())
        .param("public", lock.publicKey()).param("signature", lock.signature()).update();
  }

  /** Takes the substitute in, in the place of the holder who had it. */
  void promote(RegionId region, RoundId round, int no) {
    remove(region, round, no, false);
    at("""
        update key_holder set substitute = false, reason = null
        where region_id = :region and round_id = :round and holder_no = :no and substitute""", region, round, no)
        .update();
  }

  void keepShare(RegionId region, RoundId round, int no, int generation, byte[] sealed) {
    at("""
        update key_holder set generation = :generation, sealed_share = :sealed
        where region_id = :region and round_id = :round and holder_no = :no and not substitute""", region, round, no)
        .param("generation", generation).param("sealed", sealed).update();
  }

  private JdbcClient.StatementSpec at(String sql, RegionId region, RoundId round, int no) {
    return statement(sql, region, round).param("no", no);
  }

  private JdbcClient.StatementSpec statement(String sql, RegionId region, RoundId round) {
    return jdbc.sql(sql).param("region", region.value()).param("round", round.value());
  }
}
