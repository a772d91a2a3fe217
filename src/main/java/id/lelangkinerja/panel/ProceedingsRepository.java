package id.lelangkinerja.panel;

import id.lelangkinerja.platform.Acting;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was asked, answered and decided at presentations: only ever added. */
@Repository
class ProceedingsRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  ProceedingsRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void ask(Acting who, PanelBid bid, String question) {
    of(who, """
        insert into presentation_question (region_id, question_id, bid_id, sitting, question, asked_by, asked_at)
        values (:region, :id, :bid, :sitting, :text, :person, :at)""", UUID.randomUUID(), question)
        .param("bid", bid.bidId())
        .param("sitting", bid.presentedIn()).update();
  }

  /** A second answer breaks presentation_answer_pkey: see the catalogue of reasons. */
  void answer(Acting who, UUID question, String answer) {
    of(who, """
        insert into presentation_answer (region_id, question_id, answer, noted_by, noted_at)
        values (:region, :id, :text, :person, :at)""", question, answer).update();
  }

  void decide(Acting who, PanelBid bid, String decision, @Nullable LocalDate dueOn) {
    of(who, """
        insert into presentation_decision (region_id, decision_id, bid_id, sitting, decision, due_on, decided_by,
          decided_at)
        values (:region, :id, :bid, :sitting, :text, :due, :person, :at)""", UUID.randomUUID(), decision)
        .param("bid", bid.bidId()).param("sitting", bid.presentedIn()).param("due", dueOn).update();
  }

  void fulfil(Acting who, UUID decision, String note) {
    of(who, """
        insert into presentation_fulfilment (region_id, decision_id, note, fulfilled_by, fulfilled_at)
        values (:region, :id, :text, :person, :at)""", decision, note).update();
  }

  private JdbcClient.StatementSpec of(Acting who, String sql, UUID id, String text) {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    return jdbc.sql(sql).param("region", who.region().value()).param("id", id).param("text", text)
        .param("person", who.person().value()).param("at", now);
  }
}
