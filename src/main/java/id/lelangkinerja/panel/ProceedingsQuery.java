package id.lelangkinerja.panel;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was asked, answered and decided at the presentation of a bid that the asker has already been shown. */
@Repository
@Transactional(readOnly = true)
class ProceedingsQuery {
  private final JdbcClient jdbc;

  ProceedingsQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A question of the panel; the answer is null until it was noted. */
  record Question(UUID questionId, int sitting, String question, String askedBy, Instant askedAt,
      @Nullable String answer, @Nullable String notedBy, @Nullable Instant notedAt) {}

  /** A decision of the chair; {@code fulfilment} is what the agency says that it did, null until then. */
  record Decision(UUID decisionId, int sitting, String decision, @Nullable LocalDate dueOn, String decidedBy,
      Instant decidedAt, @Nullable String fulfilment, @Nullable String fulfilledBy, @Nullable Instant fulfilledAt) {

    /** The agency has something to do, and has not said that it did. */
    boolean isOwed() {
      return dueOn != null && fulfilment == null;
    }
  }

  /** A decision about a bid that its agency has something to do for until that day, and has not said that it did. */
  record Owed(UUID bidId, int sitting, LocalDate dueOn) {}

  /** What is owed of the decisions about these bids, the most urgent first. */
  List<Owed> owed(Acting who, Collection<UUID> bids) {
    return jdbc.sql("""
        select bid_id, sitting, due_on from presentation_decision_view
        where region_id = :region and bid_id = any(:bids) and due_on is not null and fulfilment is null
        order by due_on, decision_id""").param("region", who.region().value())
        .param("bids", bids.toArray(UUID[]::new)).query(Rows.of(Owed.class)).list();
  }

  /** In the order in which they were asked. */
  List<Question> questions(Acting who, PanelBid bid) {
    return jdbc.sql("""
        select q.question_id, q.sitting, q.question, p.name asked_by, q.asked_at, q.answer, n.name noted_by, q.noted_at
        from presentation_question_view q
        join person_view p on p.person_id = q.asked_by
        left join person_view n on n.person_id = q.noted_by
        where q.region_id = :region and q.bid_id = :bid order by q.asked_at, q.question_id""")
        .param("region", who.region().value()).param("bid", bid.bidId()).query(Rows.of(Question.class)).list();
  }

  /** In the order in which they were taken. */
  List<Decision> decisions(Acting who, PanelBid bid) {
    return jdbc.sql("""
        select d.decision_id, d.sitting, d.decision, d.due_on, p.name decided_by, d.decided_at, d.fulfilment,
          f.name fulfilled_by, d.fulfilled_at
        from presentation_decision_view d
        join person_view p on p.person_id = d.decided_by
        left join person_view f on f.person_id = d.fulfilled_by
        where d.region_id = :region and d.bid_id = :bid order by d.decided_at, d.decision_id""")
        .param("region", who.region().value()).param("bid", bid.bidId()).query(Rows.of(Decision.class)).list();
  }
}
