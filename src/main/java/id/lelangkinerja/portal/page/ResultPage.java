package id.lelangkinerja.portal.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** portal/result.jte: the award of one lot, with the ranking that it was decided on and the problems that it answers. */
public record ResultPage(ResultsPage.Lot lot, String round, String summary, String reasons, List<Place> ranking,
    List<Named> problems) {
  public ResultPage {
    ranking = List.copyOf(ranking);
    problems = List.copyOf(problems);
  }

  /** A bid's place by the panel's score out of 100. */
  public record Place(int rank, UUID agency, String agencyName, BigDecimal score, boolean won) {}
}
