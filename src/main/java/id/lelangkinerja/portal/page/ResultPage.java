package id.lelangkinerja.portal.page;

import id.lelangkinerja.portfolio.Loss;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * portal/result.jte: the latest award of one lot, with the ranking that it was decided on, the objections to it and the
 * problems that it answers.
 *
 * @param winners  the lot once for each winner, of whom {@code lot} is the first
 * @param headline the key of the sentence that says to whom the lot is awarded, or what undid that
 * @param mostWinners how many bids the lot may be awarded to
 * @param owed     the keys of the kinds of minutes that should be there and are not
 * @param sealed   the round, where the hashes of its bids are published
 * @param departure why the decision departs from what was proposed; null where it does not
 * @param partners who carries the joint bids that won; empty where each winner carries its own alone
 * @param criteria of the panel; empty until the award is final
 * @param losses   why each bid that did not win lost; empty until then too
 */
public record ResultPage(ResultsPage.Lot lot, List<ResultsPage.Lot> winners, String headline, int mostWinners,
    String round,
    String summary, String reasons, @Nullable String departure, List<Partner> partners, List<Criterion> criteria,
    List<Place> ranking, List<Loss> losses, List<Objection> objections, List<Minutes> minutes, List<String> owed,
    @Nullable UUID sealed,
    List<Named> problems) {
  public ResultPage {
    winners = List.copyOf(winners);
    partners = List.copyOf(partners);
    criteria = List.copyOf(criteria);
    ranking = List.copyOf(ranking);
    losses = List.copyOf(losses);
    objections = List.copyOf(objections);
    minutes = List.copyOf(minutes);
    owed = List.copyOf(owed);
    problems = List.copyOf(problems);
  }

  /** The names of all winners in one text, parted by semicolons, since a name may hold a comma. */
  public String winnerNames() {
    return winners.stream().map(ResultsPage.Lot::agencyName).collect(Collectors.joining("; "));
  }

  /** An agency that carries a part of a joint bid, with its share in per cent. */
  public record Partner(UUID agency, String name, BigDecimal share) {}

  /** A criterion and its weight in per cent. */
  public record Criterion(String name, BigDecimal weight) {}

  /**
   * A bid's place by the panel's score out of 100; its means by criterion, in the criteria's order, none until final.
   */
  public record Place(int rank, UUID agency, String agencyName, BigDecimal score, boolean won, List<BigDecimal> means) {
    public Place { means = List.copyOf(means); }
  }

  /** Minutes to download; {@code kind} is a key, {@code replacedBy} the number of those that put them right. */
  public record Minutes(UUID id, String kind, String number, Instant issuedAt, @Nullable String replacedBy) {}

  /**
   * What an agency that lost had against the award, to which winner where that is told, and what the panel answered.
   */
  public record Objection(UUID agency, String agencyName, @Nullable String against, String reasons, Instant raisedAt,
      boolean upheld,
      String answer,
      Instant answeredAt, @Nullable LocalDate lateAfter) {}
}
