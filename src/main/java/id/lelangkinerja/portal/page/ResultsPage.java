package id.lelangkinerja.portal.page;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** portal/results.jte: the auctions with what was awarded in each; {@code awarded} is how many lots in all. */
public record ResultsPage(int awarded, List<Round> rounds) {
  public ResultsPage { rounds = List.copyOf(rounds); }

  public record Round(String name, Instant closedAt, List<Lot> lots) {
    public Round { lots = List.copyOf(lots); }
  }

  /** An awarded lot and who won it; the contract is null until it is in force. */
  public record Lot(UUID id, int no, String title, String theme, UUID agency, String agencyName, Instant decidedAt,
      @Nullable UUID contract) {}
}
