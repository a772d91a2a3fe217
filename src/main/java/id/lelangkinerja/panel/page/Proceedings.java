package id.lelangkinerja.panel.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * panel/proceedings.jte: what was asked, answered and decided at a presentation. The addresses are null for those who
 * do not ask or decide now.
 */
public record Proceedings(List<Question> questions, List<Decision> decisions, @Nullable String askUrl,
    @Nullable String decideUrl) {
  public Proceedings {
    questions = List.copyOf(questions);
    decisions = List.copyOf(decisions);
  }

  /** Nothing stands here, and this reader cannot add anything. */
  public boolean isEmpty() {
    return questions.isEmpty() && decisions.isEmpty() && askUrl == null && decideUrl == null;
  }

  /** A question with its answer, null until one was noted; {@code field} is where it is typed. */
  public record Question(String text, String askedBy, Instant askedAt, @Nullable String answer,
      @Nullable String notedBy, @Nullable Instant notedAt, String field, @Nullable String answerUrl) {}

  /** A decision; {@code late} where its day is over and it is not fulfilled. */
  public record Decision(String text, @Nullable LocalDate dueOn, boolean late, String decidedBy, Instant decidedAt,
      @Nullable String fulfilment, @Nullable String fulfilledBy, @Nullable Instant fulfilledAt, String field,
      @Nullable String fulfilUrl) {}
}
