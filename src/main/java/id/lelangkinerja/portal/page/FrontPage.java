package id.lelangkinerja.portal.page;

import id.lelangkinerja.web.page.MapDrawing;
import id.lelangkinerja.web.page.Sentence;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * portal/front.jte: the region's promises in one look. {@code past} tells the newest year that is over where the
 * headline tells the one that runs, else it is null; {@code places} says that there are kelurahan to look for, and
 * the map is null where nobody has drawn it.
 */
public record FrontPage(Sentence headline, @Nullable Sentence past, Scoring scoring, Counts counts, List<Term> terms,
    List<Latest> latest, boolean places, @Nullable MapDrawing map) {
  public FrontPage {
    terms = List.copyOf(terms);
    latest = List.copyOf(latest);
  }

  /**
   * The score of all contracts: through the quarter of its year, 0 for the whole year; above so many per cent a target
   * is on its way.
   */
  public record Scoring(String year, int quarter, Scored score, BigDecimal onItsWay) {}

  public record Counts(int contracts, int agencies, int targets, int problems, int indicators) {}

  /** A term of office with its missions. */
  public record Term(String name, List<Mission> missions) {
    public Term { missions = List.copyOf(missions); }
  }

  /** A mission with some of its contracts; {@code contracts} is how many it has in all, the score null where none. */
  public record Mission(UUID id, int no, String text, @Nullable Scored score, int contracts, List<Line> lines) {
    public Mission { lines = List.copyOf(lines); }
  }

  public record Line(UUID contract, String agency, String title, Scored score) {}

  /** A figure verified of late. The key names its period, with the number and the year. */
  public record Latest(UUID contract, String agency, String indicator, BigDecimal value, int decimals, String unit,
      String periodKey, int period, String year, LocalDate endsOn, @Nullable Instant verifiedAt, boolean sample) {}
}
