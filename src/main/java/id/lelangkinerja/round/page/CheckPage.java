package id.lelangkinerja.round.page;

import java.time.Instant;
import java.util.List;

/** round/check.jte: what keeps a round from opening, or, where nothing does, the confirmation that opens it. */
public record CheckPage(String name, String url, Instant closesAt, int lots, List<Line> gaps, String action) {
  /** One gap in words, of which lot it is (empty: of the round), and the page on which it is closed. */
  public record Line(String text, String lot, String url) {}
}
