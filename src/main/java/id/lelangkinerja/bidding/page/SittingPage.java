package id.lelangkinerja.bidding.page;

import id.lelangkinerja.web.page.OffPlan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * bidding/sitting.jte: two holders open a round's bids in one sitting; the names by their places. {@code early} is how
 * far that is off the calendar, which asks for a reason; null where it is not.
 */
public record SittingPage(String round, String roundUrl, List<String> names, @Nullable OffPlan early, String url,
    String lossUrl) {
  public SittingPage { names = List.copyOf(names); }
}
