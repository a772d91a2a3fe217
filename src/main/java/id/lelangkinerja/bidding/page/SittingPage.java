package id.lelangkinerja.bidding.page;

import java.util.List;

/** bidding/sitting.jte: two holders open a round's bids in one sitting; the names by their places. */
public record SittingPage(String round, String roundUrl, List<String> names, String url, String lossUrl) {
  public SittingPage { names = List.copyOf(names); }
}
