package id.lelangkinerja.award.page;

import id.lelangkinerja.web.page.Shell;
import id.lelangkinerja.web.page.Tag;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * award/award.jte: the ranking of a lot, and its award once there is one; {@code winner} names all winners. Agencies
 * read it after the award, without states, averages and addresses of rivals' bids. {@code moveUrl} is null for those
 * who may not move the lot on now, {@code portfolioUrl} for those who may not weigh the round's awards together,
 * {@code decreeUrl} for those who do not prepare the decree. {@code setAside} counts the members of the panel whose sheets
 * the ranking leaves out.
 */
public record AwardPage(int no, String title, String roundName, Tag state, String headlineKey, String winner,
    List<String> criteria, List<Row> rows, int setAside, boolean insider, @Nullable Decision decision, List<Won> won,
    String waitKey, List<Unmet> unmet, @Nullable String moveUrl, String moveKey, String nextKey, String lotUrl,
    String roundUrl,
    @Nullable String portfolioUrl, @Nullable String decreeUrl, Objections objections, List<Shell.Item> tabs) {

  /**
   * One bid; rank and score (0 to 100) are null for one without score sheets, averages by criterion are empty for those
   * who may not read them yet, {@code awardUrl} is null unless the reader may award the lot to it now.
   *
   * @param partners who carries a joint bid, its lead first; empty for a bid of one agency, and where the reader may
   *   not know
   * @param behind   points behind the winner, below zero where it scored more; null before an award and for the winner
   * @param proposed whether the portfolio proposed last chose it; null where it did not weigh it, or the reader may
   *   not know
   * @param why      why it did not choose it
   */
  public record Row(@Nullable Integer rank, boolean tied, String agency, List<Partner> partners, @Nullable Tag state,
      @Nullable BigDecimal score,
      @Nullable BigDecimal behind, List<BigDecimal> averages, @Nullable Boolean proposed,
      PortfolioPage.@Nullable Why why, boolean awarded, @Nullable String bidUrl, @Nullable String awardUrl) {}

  /**
   * Why the lot was awarded so and, where it does, departs from what was proposed; {@code undone} by an objection
   * since.
   */
  public record Decision(String reasons, @Nullable String departure, Instant at, boolean undone) {}

  /** An agency that carries a part of a joint bid, with its share in per cent. */
  public record Partner(String name, BigDecimal share) {}

  /** A lot without a winner that this one needs. */
  public record Unmet(int no, String title, String url) {}

  /** A winner with the targets that were settled with it. */
  public record Won(String agency, List<Promise> targets) {
    public Won { targets = List.copyOf(targets); }
  }

  /** What the award publishes of one indicator: its targets year by year. */
  public record Promise(String indicator, String unit, int decimals, List<Target> targets) {}

  public record Target(String year, BigDecimal value) {}
}
