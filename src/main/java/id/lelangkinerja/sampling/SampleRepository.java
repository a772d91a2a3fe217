package id.lelangkinerja.sampling;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.draw.Announcement;
import id.lelangkinerja.draw.DrawFile;
import id.lelangkinerja.draw.Lot;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The samples as use cases need them. */
@Repository
class SampleRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  SampleRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  private record Row(SampleState state, String announcement, String announcementHash, long logSize, Instant revealBy,
      boolean revealTimeOver) {}

  private record OfficialRow(int no, UUID personId, String name, String office, @Nullable String commitment,
      @Nullable Instant committedAt, @Nullable String code, @Nullable Instant revealedAt) {}

  /** The sample for an act, locked; throws NOT_FOUND_HERE where this person may not see it. */
  Sample locked(Acting who, UUID id) {
    of(who, id, "select 1 from sample where region_id = :region and sample_id = :id for update")
        .query(Rows.of(Integer.class)).optional();
    return visible(who, id);
  }

  /** The sample, where this person may see it; throws NOT_FOUND_HERE otherwise. */
  Sample visible(Acting who, UUID id) {
    var row = of(who, id,
        """
            select state, announcement, announcement_hash, log_size, reveal_by, programme_time() >= reveal_by reveal_time_over
            from sample where region_id = :region and sample_id = :id""")
        .query(Rows.of(Row.class)).optional()
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    var sample = new Sample(id, row.state(), row.announcement(), row.announcementHash(), row.logSize(),
        row.revealBy(), row.revealTimeOver(), officials(who, id));
    Refused.unless(Rules.mayRead(who, sample), Reason.NOT_FOUND_HERE);
    return sample;
  }

  private List<Sample.Official> officials(Acting who, UUID id) {
    return of(who, id, """
        select no, person_id, name, office, commitment, committed_at, code, revealed_at from sample_official
        where region_id = :region and sample_id = :id order by no""").query(Rows.of(OfficialRow.class)).list().stream()
        .map(row -> new Sample.Official(row.no(), new PersonId(row.personId()), row.name(), row.office(),
            row.commitment(), row.committedAt(), row.code(), row.revealedAt()))
        .toList();
  }

  void add(Acting who, Announcement announced) {
    of(who, announced.sample(), """
        insert into sample (region_id, sample_id, ends_on, size, frame_size, log_size, reveal_by, announcement,
          announcement_hash, announced_by, announced_at, state)
        values (:region, :id, :ends, :size, :frame, :log, :reveal, :text, :hash, :by, :at, 'ANNOUNCED')""")
        .param("ends", announced.endsOn()).param("size", announced.size()).param("frame", announced.lots().size())
        .param("log", announced.logSize()).param("reveal", announced.revealBy().atOffset(ZoneOffset.UTC))
        .param("text", announced.text()).param("hash", announced.hash()).param("by", who.person().value())
        .param("at", now()).update();
  }

  void add(Acting who, UUID id, int no, SamplingQuery.Person person) {
    of(who, id, """
        insert into sample_official (region_id, sample_id, no, person_id, name, office)
        values (:region, :id, :no, :person, :name, :office)""").param("no", no).param("person", person.personId())
        .param("name", person.name()).param("office", person.office()).update();
  }

  void commit(Acting who, UUID id, String commitment) {
    of(who, id, """
        update sample_official set commitment = :commitment, committed_at = :at
        where region_id = :region and sample_id = :id and person_id = :by and commitment is null""")
        .param("commitment", commitment).param("by", who.person().value()).param("at", now()).update();
  }

  void reveal(Acting who, UUID id, String code) {
    of(who, id, """
        update sample_official set code = :code, revealed_at = :at
        where region_id = :region and sample_id = :id and person_id = :by and code is null""").param("code", code)
        .param("by", who.person().value()).param("at", now()).update();
  }

  /** From the state that was seen to the next, on record; false when somebody was faster. */
  boolean move(Acting who, Sample sample, SampleState to) {
    return of(who, sample.id(), """
        with moved as (
          update sample set state = :to where region_id = :region and sample_id = :id and state = :from
          returning region_id, sample_id)
        insert into sample_move (region_id, sample_id, move_no, from_state, to_state, moved_by, moved_at)
        select region_id, sample_id, coalesce((select max(x.move_no) from sample_move x
          where x.region_id = moved.region_id and x.sample_id = moved.sample_id), 0) + 1, :from, :to, :by, :at
        from moved""").param("to", to.name()).param("from", sample.state().name()).param("by", who.person().value())
        .param("at", now()).update() == 1;
  }

  /** Keeps what came out, and moves the sample to drawn, in one statement since the two hold each other. */
  boolean draw(Acting who, Sample sample, DrawFile drawn, List<Lot> lots) {
    boolean moved = of(who, sample.id(), """
        with moved as (
          update sample set state = 'DRAWN', log_root = :root, log_checkpoint = :checkpoint,
            log_consistency = :consistency, seed = :seed, drawn_at = :at
          where region_id = :region and sample_id = :id and state = :from
          returning region_id, sample_id)
        insert into sample_move (region_id, sample_id, move_no, from_state, to_state, moved_by, moved_at)
        select region_id, sample_id, coalesce((select max(x.move_no) from sample_move x
          where x.region_id = moved.region_id and x.sample_id = moved.sample_id), 0) + 1, :from, 'DRAWN', :by, :at
        from moved""").param("root", drawn.logRoot()).param("checkpoint", drawn.checkpoint())
        .param("consistency", String.join("\n", drawn.consistency())).param("seed", drawn.seed())
        .param("from", sample.state().name()).param("by", who.person().value()).param("at", now()).update() == 1;
    for (int at = 0; moved && at < lots.size(); at++) {
      of(who, sample.id(), """
          insert into sample_item (region_id, sample_id, place, measurement_id, version)
          values (:region, :id, :place, :figure, :version)""").param("place", at + 1)
          .param("figure", lots.get(at).figure()).param("version", lots.get(at).version()).update();
    }
    return moved;
  }

  private JdbcClient.StatementSpec of(Acting who, UUID id, String sql) {
    return jdbc.sql(sql).param("region", who.region().value()).param("id", id);
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
