package id.lelangkinerja.portal.page;

import id.lelangkinerja.web.page.Pager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** portal/results.jte: what was awarded; {@code awarded} lots in all, in so many {@code auctions}, some of them shown. */
public record ResultsPage(int awarded, int auctions, List<Round> rounds, Pager pager) {
  public ResultsPage { rounds = List.copyOf(rounds); }

  public record Round(String name, Instant closedAt, List<Lot> lots) {
    public Round { lots = List.copyOf(lots); }
  }

  /** An awarded lot and who won it; the contract is null until it is in force. */
  public record Lot(UUID id, int no, String title, String theme, UUID agency, String agencyName, Instant decidedAt,
      @Nullable UUID contract) {}
}
