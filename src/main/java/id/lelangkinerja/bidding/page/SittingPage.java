package id.lelangkinerja.bidding.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * bidding/sitting.jte: two holders open a round's bids in one sitting; the names by their places. {@code early} is the
 * planned day where that is still to come, which asks for a reason; null otherwise.
 */
public record SittingPage(String round, String roundUrl, List<String> names, @Nullable LocalDate early, String url,
    String lossUrl) {
  public SittingPage { names = List.copyOf(names); }
}
