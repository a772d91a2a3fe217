package id.lelangkinerja.round.page;

import id.lelangkinerja.web.page.Listing;
import id.lelangkinerja.web.page.Sentence;
import id.lelangkinerja.web.page.Shell;
import id.lelangkinerja.web.page.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** round/questions.jte: what was asked about a lot and what was answered, and the form to ask for those who may. */
public record QuestionsPage(String title, Sentence headline, Where where, Tag state, List<Shell.Item> tabs,
    List<Row> rows, Listing list, Allowed allowed) {
  public record Where(String lotUrl, String url, String roundName, String roundUrl, Instant closesAt) {}

  /**
   * One question. The agency is told once the bids are opened, to those who examine them; the time of asking to those
   * who know of the question before it is answered; {@code answerUrl} where the reader can answer it now.
   */
  public record Row(String question, @Nullable String agency, @Nullable Instant askedAt, boolean own, Tag tag,
      @Nullable String answer, @Nullable Instant answeredAt, @Nullable String answerUrl) {}

  /** Whether the reader may ask now, and otherwise whether an invited agency's reader is told that it is too late. */
  public record Allowed(boolean ask, boolean late) {}
}
