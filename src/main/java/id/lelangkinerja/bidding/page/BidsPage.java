package id.lelangkinerja.bidding.page;

import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.Listing;
import id.lelangkinerja.web.page.Sentence;
import id.lelangkinerja.web.page.Shell;
import id.lelangkinerja.web.page.Tag;
import java.time.Instant;
import java.util.List;

/** bidding/bids.jte: the bids for all lots that exist for the reader. */
public record BidsPage(Sentence headline, List<Row> rows, Listing list, List<Choice> rounds, List<Choice> states,
    List<Shell.Item> tabs) {
  public BidsPage {
    rows = List.copyOf(rows);
    rounds = List.copyOf(rounds);
    states = List.copyOf(states);
    tabs = List.copyOf(tabs);
  }

  /** One bid, named by its lot and its agency. */
  public record Row(int lotNo, String lot, String url, String agency, String round, String roundUrl, Instant closesAt,
      Tag tag) {}
}
