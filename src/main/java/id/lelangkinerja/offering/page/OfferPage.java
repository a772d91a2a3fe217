package id.lelangkinerja.offering.page;

import id.lelangkinerja.web.page.Sentence;
import id.lelangkinerja.web.page.Shell;
import id.lelangkinerja.web.page.Tag;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * offering/offer.jte: to whom a lot's target is offered in turn, and what each answered; or that it is open to all.
 * {@code named} is null until the target is named, and {@code tight} says that bidding ends before all could be asked;
 * {@code released} is why it was opened to all after agencies were asked, null where it was not.
 */
public record OfferPage(Lot lot, List<Shell.Item> tabs, Sentence headline, int days,
    @Nullable Named named, boolean tight, @Nullable String released, List<Turn> turns, List<Move> moves,
    List<Step> steps) {
  public OfferPage {
    tabs = List.copyOf(tabs);
    turns = List.copyOf(turns);
    moves = List.copyOf(moves);
    steps = List.copyOf(steps);
  }

  public record Lot(int no, String title, String url, Tag tag, String roundName, String roundUrl) {}

  /**
   * How the target was named, by whom and when; {@code changed} since then, so that it is to be named anew. Of figures
   * named otherwise than they were prepared, {@code reason} says why; null where none was.
   */
  public record Named(String words, String name, Instant at, boolean changed, @Nullable String reason,
      List<Otherwise> otherwise) {
    public Named { otherwise = List.copyOf(otherwise); }
  }

  /** A figure as it was prepared and as it was named. */
  public record Otherwise(String indicator, String unit, int decimals, int year, BigDecimal prepared,
      BigDecimal value) {}

  /** An agency in its turn; the tag is null before it is asked. */
  public record Turn(int no, String agency, @Nullable Tag tag, @Nullable Instant askedAt, @Nullable Instant answerBy,
      @Nullable Instant answeredAt, String words, @Nullable String decision) {}

  /** What was answered or decided; the name is empty where it happened by itself. */
  public record Move(String agency, String key, @Nullable String words, String name, Instant at) {}

  /** What the reader may do now: the key of its words and where. */
  public record Step(String key, String url) {}
}
