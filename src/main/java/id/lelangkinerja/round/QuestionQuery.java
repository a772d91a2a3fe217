package id.lelangkinerja.round;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Words;
import id.lelangkinerja.web.page.Sorting;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The questions about a lot, as far as the reader may see them: answered ones all who are invited and all who prepare
 * or decide the round; the others their own agency, and without its name those who answer.
 */
@Repository
@Transactional(readOnly = true)
class QuestionQuery {
  /** The columns that the list is sorted by. */
  static final Map<String, String> COLUMNS = Map.of("question", "q.question", "answered", "a.answered_at");
  private static final String VISIBLE = """
       from lot_question q
      join agency_view g on g.region_id = q.region_id and g.agency_id = q.agency_id
      left join lot_answer a on a.region_id = q.region_id and a.question_id = q.question_id
      where q.region_id = :region and q.lot_id = :lot
        and (a.declined is false or :answers or q.agency_id = any(:workplaces)) and\s"""
      + Words.within("q.question, a.answer");
  private final JdbcClient jdbc;
  private final LotQuery lots;
  private final RoundQuery rounds;

  QuestionQuery(JdbcClient jdbc, LotQuery lots, RoundQuery rounds) {
    this.jdbc = jdbc;
    this.lots = lots;
    this.rounds = rounds;
  }

  /**
   * A question; {@code own} when the reader works for the agency that asked it, declined null while it is unanswered.
   */
  record Line(UUID questionId, String question, Instant askedAt, boolean own, String agencyName,
      @Nullable Boolean declined, @Nullable String answer, @Nullable Instant answeredAt) {}

  /** The lot whose questions the reader may read; throws Refused NOT_FOUND_HERE otherwise, and while it is a draft. */
  public Lot lot(Acting who, LotId id) {
    var lot = lots.lot(who, id);
    Refused.unless(lot.state() != LotState.DRAFT && Rules.mayReadQuestions(who, lot, isOnPanel(who, lot)),
        Reason.NOT_FOUND_HERE);
    return lot;
  }

  public boolean isOpenTo(Acting who, LotId id) {
    try {
      lot(who, id);
      return true;
    } catch (Refused _) {
      return false;
    }
  }

  public int count(Acting who, Lot lot, Words words) {
    return found(who, lot, words, "select count(*)" + VISIBLE).query(Rows.of(Integer.class)).single();
  }

  public List<Line> lines(Acting who, Lot lot, Words words, Sorting sorting, int offset, int limit) {
    return found(who, lot, words,
        """
            select q.question_id, q.question, q.asked_at, q.agency_id = any(:workplaces) own, g.name agency_name, a.declined,
              a.answer, a.answered_at"""
            + VISIBLE + " order by "
            + sorting.sql(COLUMNS, "a.answered_at is not null, coalesce(a.answered_at, q.asked_at) desc, q.question_id")
            + " limit :limit offset :offset")
        .param("limit", limit).param("offset", offset).query(Rows.of(Line.class))
        .list();
  }

  private boolean isOnPanel(Acting who, Lot lot) {
    return rounds.panel(who.region(), lot.round()).stream()
        .anyMatch(member -> member.person().equals(who.person()));
  }

  private StatementSpec found(Acting who, Lot lot, Words words, String sql) {
    return jdbc.sql(sql).param("region", who.region().value()).param("lot", lot.id().value())
        .param("answers", Rules.mayAnswer(who, lot)).param("workplaces", who.workplaces())
        .param("words", words.parameter());
  }
}
