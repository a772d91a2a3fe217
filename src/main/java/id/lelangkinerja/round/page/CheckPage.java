package id.lelangkinerja.round.page;

import java.time.Instant;
import java.util.List;

/**
 * round/check.jte: what keeps a round from opening, or, where nothing does, the confirmation that opens it. Where its
 * time alone is missing, it may open by itself then, or at once with a reason. Cautions keep nothing from opening.
 */
public record CheckPage(String name, String url, Instant opensAt, Instant closesAt, int lots, List<Line> gaps,
    List<Line> cautions, boolean early, boolean scheduled, Actions actions) {
  /** One gap in words, of which lot it is (empty: of the round), and the page on which it is closed. */
  public record Line(String text, String lot, String url) {}

  public record Actions(String open, String schedule, String takeBack) {}
}
