package id.lelangkinerja.portal.page;

import id.lelangkinerja.web.page.Pager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * portal/results.jte: what was awarded; {@code awarded} lots in all, in so many {@code auctions}, some of them shown.
 *
 * @param awaited rounds whose bidding is closed and of which nothing is awarded yet
 */
public record ResultsPage(int awarded, int auctions, List<Awaited> awaited, List<Round> rounds, Pager pager) {
  public ResultsPage {
    awaited = List.copyOf(awaited);
    rounds = List.copyOf(rounds);
  }

  /** A round that was closed with so many bids. */
  public record Awaited(UUID id, String name, Instant closedAt, int bids) {}

  /** A round's awarded lots; {@code sealed} says that the hashes of its bids are published. */
  public record Round(UUID id, String name, Instant closedAt, boolean sealed, List<Lot> lots) {
    public Round { lots = List.copyOf(lots); }
  }

  /** An awarded lot and who won it; the contract is null until it is in force. */
  public record Lot(UUID id, int no, String title, String theme, UUID agency, String agencyName, Instant decidedAt,
      @Nullable UUID contract) {}
}
