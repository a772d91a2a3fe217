package id.lelangkinerja.portal.page;

import id.lelangkinerja.platform.Rupiah;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a contract since it was signed; closing and termination are null while it runs, and one of them
 * afterwards. {@code origin} is the contract of which it took over a share, {@code heirs} are those in which it goes on.
 */
public record Changes(UUID contract, List<Amendment> amendments, List<Transfer> transfers, @Nullable Closing closing,
    @Nullable Termination termination, @Nullable Kin origin, List<Kin> heirs) {
  public Changes {
    amendments = List.copyOf(amendments);
    transfers = List.copyOf(transfers);
    heirs = List.copyOf(heirs);
  }

  public boolean isEmpty() {
    return amendments.isEmpty() && transfers.isEmpty() && closing == null && termination == null
        && heirs.isEmpty();
  }

  /**
   * An amendment in force: the key names its ground; {@code document} is the amendment whose document may be had, null
   * where there is none, and the advice is null where none was asked; {@code unadvised} where nobody might give it.
   */
  public record Amendment(int no, String groundKey, String reason, Said said, LocalDate effectiveOn,
      List<Target> targets, List<Budget> budgets, List<Text> texts, @Nullable Advice advice, boolean unadvised,
      int version,
      @Nullable UUID document) {
    public Amendment {
      targets = List.copyOf(targets);
      budgets = List.copyOf(budgets);
      texts = List.copyOf(texts);
    }
  }

  /** What the regional secretary advised about it, before it was decided; the key names the opinion. */
  public record Advice(String adviser, Instant at, String opinionKey, String reason) {}

  /** What the ground says of itself: what happened and when, or which series was revised; null where neither. */
  public record Said(@Nullable String event, @Nullable LocalDate eventOn, @Nullable String series,
      @Nullable BigDecimal before, @Nullable BigDecimal after) {}

  /** A milestone or a clause that was worded anew; the key names which, the days are null for a clause. */
  public record Text(String kindKey, String title, @Nullable LocalDate beforeOn, @Nullable LocalDate afterOn,
      String before, String after) {}

  /** The budget of a year that took the place of another. */
  public record Budget(String year, Rupiah before, Rupiah after) {}

  public record Target(String indicator, String unit, int decimals, String year, BigDecimal before,
      BigDecimal after) {}

  public record Transfer(LocalDate from, UUID predecessor, String predecessorName, UUID successor,
      String successorName, String basis, @Nullable UUID decree) {}

  /** A contract that this one goes on from, or in: with the share, in per cent. */
  public record Kin(UUID contract, String number, String agencyName, BigDecimal share) {}

  /** Its end before its term: the key names its ground, the score is that of the time elapsed, in per cent. */
  public record Termination(LocalDate on, String groundKey, String reason, String basis, @Nullable BigDecimal score,
      String settlement) {}

  /** The final scores in per cent: of what was verified, and with what was missing as 0. */
  public record Closing(Instant at, int missing, String note, @Nullable BigDecimal score,
      @Nullable BigDecimal withMissing) {}
}
