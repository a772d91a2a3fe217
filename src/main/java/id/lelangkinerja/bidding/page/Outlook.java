package id.lelangkinerja.bidding.page;

import id.lelangkinerja.web.page.Sentence;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * bidding/outlook.jte: what one indicator's promise is worth against its own history, the reserve and the stretch:
 * drawn, said in words, and in figures. The chart is null where there is nothing to draw, and so is what the own history
 * consists of.
 */
public record Outlook(String id, String name, String unit, int decimals, @Nullable PathChart chart,
    @Nullable Sentence history, List<Sentence> said, List<Year> years) {
  public Outlook {
    said = List.copyOf(said);
    years = List.copyOf(years);
  }

  /** Whether anything of other places is known. */
  public boolean hasPeers() {
    return years.stream().anyMatch(year -> !year.peers().isEmpty());
  }

  /** Whether any of its own figures was verified under a contract. */
  public boolean hasVerified() {
    return years.stream().map(Year::own).anyMatch(own -> own != null && own.verified());
  }

  /**
   * A figure of the own history with its source; what was published beside it, where that differs and does not count,
   * otherwise null.
   */
  public record Own(BigDecimal value, boolean verified, Sentence source, @Nullable Sentence beside) {}

  /** What was published for a year at another place. */
  public record Peer(String place, BigDecimal value) {}

  /**
   * A year: what was reached here, what was published of other places, what the trend would bring with its bounds, what
   * is asked and what is promised.
   */
  public record Year(String year, @Nullable Own own, @Nullable BigDecimal low,
      @Nullable BigDecimal expected, @Nullable BigDecimal high, @Nullable BigDecimal reserve,
      @Nullable BigDecimal stretch, @Nullable BigDecimal target, List<Peer> peers) {
    public Year { peers = List.copyOf(peers); }

    /** The own figure where it was published only. */
    public @Nullable BigDecimal published() {
      return own == null || own.verified() ? null : own.value();
    }

    /** The own figure where it was verified under a contract. */
    public @Nullable BigDecimal verified() {
      return own == null || !own.verified() ? null : own.value();
    }
  }
}
