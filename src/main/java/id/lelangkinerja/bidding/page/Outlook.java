package id.lelangkinerja.bidding.page;

import id.lelangkinerja.web.page.Sentence;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * bidding/outlook.jte: what one indicator's promise is worth against its own history, the reserve and the stretch:
 * drawn, said in words, and in figures. The chart is null where there is nothing to draw.
 */
public record Outlook(String id, String name, String unit, int decimals, @Nullable PathChart chart, List<Sentence> said,
    List<Year> years) {
  public Outlook {
    said = List.copyOf(said);
    years = List.copyOf(years);
  }

  /** Whether anything of other places is known. */
  public boolean hasPeers() {
    return years.stream().anyMatch(year -> !year.peers().isEmpty());
  }

  /** What was published for a year at another place. */
  public record Peer(String place, BigDecimal value) {}

  /** A year: what was published here and at other places, what the trend would bring with its bounds, what is asked and what is promised. */
  public record Year(String year, @Nullable BigDecimal published, @Nullable BigDecimal low,
      @Nullable BigDecimal expected, @Nullable BigDecimal high, @Nullable BigDecimal reserve,
      @Nullable BigDecimal stretch, @Nullable BigDecimal target, List<Peer> peers) {
    public Year { peers = List.copyOf(peers); }
  }
}
