package id.lelangkinerja.award;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.platform.Acting;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The terms for objections, the objections and their answers: only ever added. */
@Repository
class ObjectionRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  ObjectionRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Opens the lot's latest decision to objections until the end of that day. */
  void open(Acting who, AwardLot lot, LocalDate until) {
    jdbc.sql("""
        insert into objection_term (region_id, lot_id, decision, ends_on, opened_by, opened_at)
        values (:region, :lot, :decision, :until, :person, :at)""")
        .param("region", who.region().value()).param("lot", lot.lotId()).param("decision", lot.decision())
        .param("until", until).param("person", who.isInstallation() ? null : who.person().value(), Types.OTHER)
        .param("at", now()).update();
  }

  /** Whose award an agency contests with its own bid, which lost. */
  record Contest(BidId lost, BidId against) {}

  void add(Acting who, AwardLot lot, Contest contest, String reasons, @Nullable UUID file, LocalDate answerBy) {
    jdbc.sql(
        """
            insert into objection (region_id, objection_id, lot_id, decision, bid_id, against_id, reasons, file_id, answer_by, raised_by,
              raised_at)
            values (:region, :objection, :lot, :decision, :bid, :against, :reasons, :file, :answerBy, :person, :at)""")
        .param("region", who.region().value()).param("objection", UUID.randomUUID()).param("lot", lot.lotId())
        .param("decision", lot.decision()).param("bid", contest.lost().value())
        .param("against", contest.against().value()).param("reasons", reasons).param("file", file)
        .param("answerBy", answerBy).param("person", who.person().value()).param("at", now()).update();
  }

  void answer(Acting who, Objection objection, boolean upheld, String reasons) {
    jdbc.sql("""
        insert into objection_answer (region_id, objection_id, upheld, reasons, answered_by, answered_at)
        values (:region, :objection, :upheld, :reasons, :person, :at)""")
        .param("region", who.region().value()).param("objection", objection.objectionId()).param("upheld", upheld)
        .param("reasons", reasons).param("person", who.person().value()).param("at", now()).update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
