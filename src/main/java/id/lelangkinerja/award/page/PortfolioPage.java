package id.lelangkinerja.award.page;

import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.web.page.Shell;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * award/portfolio.jte: which bids of a round are proposed to be awarded together.
 *
 * @param awardable how many bids are agreed upon now
 * @param proposal null where none was worked out yet
 * @param proposeUrl null for those who read only
 */
public record PortfolioPage(UUID roundId, String roundName, int awardable, @Nullable Proposed proposal,
    @Nullable String proposeUrl, List<Shell.Item> tabs) {

  /**
   * What was proposed at one time.
   *
   * @param gap by how many per cent another portfolio could be better at most
   * @param stale whether other bids can be awarded now than could be then
   */
  public record Proposed(Instant at, String by, BigDecimal value, BigDecimal gap, boolean stale, List<Year> years,
      List<Cover> covers, List<Lot> lots) {
    public Proposed {
      years = List.copyOf(years);
      covers = List.copyOf(covers);
      lots = List.copyOf(lots);
    }

    public long chosen() {
      return lots.stream().flatMap(lot -> lot.bids().stream()).filter(Bid::chosen).count();
    }

    public int bids() {
      return lots.stream().mapToInt(lot -> lot.bids().size()).sum();
    }
  }

  /**
   * A mission or a kecamatan of which at least so many lots should have a winner.
   *
   * @param awarded  how many had one before
   * @param proposed how many more would have one
   * @param possible how many could have one at all, with the bids agreed upon
   */
  public record Cover(String name, int least, int awarded, int proposed, int possible) {
    public int lacking() {
      return Math.max(0, least - awarded - proposed);
    }

    /** The text's key: whether it is met and, where it is not, what it lacks. */
    public String key() {
      return lacking() == 0
          ? "portfolio.cover.met"
          : possible < least ? "portfolio.cover.few" : "portfolio.cover.bound";
    }
  }

  public record Year(int year, Rupiah ceiling, Rupiah committed, Rupiah proposed, Rupiah left) {}

  public record Lot(int no, String title, int mostWinners, String url, List<Bid> bids) {
    public Lot { bids = List.copyOf(bids); }
  }

  /**
   * One bid that could be awarded then.
   *
   * @param ambition in per cent of the way from reserve to stretch
   * @param why null for a bid that is chosen
   */
  public record Bid(String agency, BigDecimal score, BigDecimal ambition, BigDecimal value, @Nullable Why why) {
    public boolean chosen() {
      return why == null;
    }
  }

  /**
   * Why a bid is not chosen: the text's key, and what it says of the rival or the needed lot, the points and the money.
   *
   * @param rival the agency whose bid stands before; empty where none does
   */
  public record Why(String key, String rival, BigDecimal ahead, String year, Rupiah missing) {}
}
