package id.lelangkinerja.region;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of terms and of their missions. */
@Repository
class TermRepository {
  /** Where a number is out of the way while two missions exchange theirs. */
  private static final int ASIDE = 1000;
  private final JdbcClient jdbc;

  TermRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Mission(UUID missionId, UUID termId, int no, String text) {}

  /** Refuses the first day where another term has one of these days. */
  void requireFree(RegionId region, @Nullable UUID except, TermFacts term) {
    var other = jdbc.sql("""
        select name from term where region_id = :region and (cast(:except as uuid) is null or term_id <> :except)
          and daterange(starts_on, ends_on, '[]') && daterange(:starts, :ends, '[]') limit 1""")
        .param("region", region.value()).param("except", except).param("starts", term.startsOn())
        .param("ends", term.endsOn()).query(Rows.of(String.class)).optional();
    if (other.isPresent()) {
      throw new Refused(Reason.TERM_OVERLAPS).at("startsOn");
    }
  }

  Optional<TermFacts> find(RegionId region, UUID term) {
    return jdbc.sql("""
        select name, starts_on, ends_on, first_year, last_year, legal_basis from term
        where region_id = :region and term_id = :term""").param("region", region.value()).param("term", term)
        .query(Rows.of(TermFacts.class)).optional();
  }

  /** False where the version is no longer the one that was seen. */
  boolean correct(RegionId region, UUID id, int seenVersion, TermFacts term) {
    return jdbc.sql("""
        update term set name = :name, starts_on = :starts, ends_on = :ends, first_year = :first, last_year = :last,
          legal_basis = :basis, version = version + 1
        where region_id = :region and term_id = :term and version = :seen""").param("region", region.value())
        .param("term", id).param("seen", seenVersion).param("name", term.name()).param("starts", term.startsOn())
        .param("ends", term.endsOn()).param("first", term.firstYear()).param("last", term.lastYear())
        .param("basis", term.legalBasis()).update() == 1;
  }

  Optional<Mission> mission(RegionId region, UUID mission) {
    return jdbc.sql("""
        select mission_id, term_id, no, text from mission where region_id = :region and mission_id = :mission""")
        .param("region", region.value()).param("mission", mission).query(Rows.of(Mission.class)).optional();
  }

  boolean hasMissionNo(RegionId region, UUID term, int no) {
    return jdbc.sql("select exists (select 1 from mission where region_id = :region and term_id = :term and no = :no)")
        .param("region", region.value()).param("term", term).param("no", no).query(Rows.of(Boolean.class)).single();
  }

  void addMission(RegionId region, UUID id, UUID term, int no, String text) {
    jdbc.sql("""
        insert into mission (region_id, mission_id, term_id, no, text)
        values (:region, :mission, :term, :no, :text)""").param("region", region.value()).param("mission", id)
        .param("term", term).param("no", no).param("text", text).update();
  }

  /** Where the number is another mission's, the two exchange theirs. False where the version is not the one seen. */
  boolean reword(RegionId region, Mission mission, int seenVersion, int no, String text) {
    boolean exchange = no != mission.no() && hasMissionNo(region, mission.termId(), no);
    if (exchange) {
      number(region, mission.termId(), no, no + ASIDE);
    }
    boolean done = jdbc.sql("""
        update mission set no = :no, text = :text, version = version + 1
        where region_id = :region and mission_id = :mission and version = :seen""").param("region", region.value())
        .param("mission", mission.missionId()).param("seen", seenVersion).param("no", no).param("text", text)
        .update() == 1;
    if (exchange && done) {
      number(region, mission.termId(), no + ASIDE, mission.no());
    }
    return done;
  }

  private void number(RegionId region, UUID term, int from, int to) {
    jdbc.sql("""
        update mission set no = :to, version = version + 1
        where region_id = :region and term_id = :term and no = :from""").param("region", region.value())
        .param("term", term).param("from", from).param("to", to).update();
  }
}
