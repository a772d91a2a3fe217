package id.lelangkinerja.measurement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who carries joint contracts beside their holders: what such a contract reaches counts for each partner by its stated
 * share, and for the holder by the rest. A contract that nobody else carries is not here.
 *
 * @param byContract the partners of a contract, each with whoever followed it
 */
public record Shares(Map<UUID, List<Share>> byContract) {
  /** No contract is a joint one. */
  public static final Shares NONE = new Shares(Map.of());
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  public Shares { byContract = Map.copyOf(byContract); }

  /**
   * A share of a contract.
   *
   * @param share in per cent
   * @param toDay the last day on which that agency carried it; null: still
   */
  public record Share(UUID contractId, UUID agencyId, BigDecimal share, LocalDate fromDay, @Nullable LocalDate toDay) {
    boolean isOn(LocalDate day) {
      return !day.isBefore(fromDay) && (toDay == null || !day.isAfter(toDay));
    }
  }

  public static Shares of(List<Share> all) {
    return new Shares(all.stream().collect(Collectors.groupingBy(Share::contractId)));
  }

  /** The partners of the contract on any day of the year. */
  Set<UUID> partners(UUID contract, int year) {
    return of(contract).filter(each -> each.fromDay().getYear() <= year)
        .filter(each -> each.toDay() == null || each.toDay().getYear() >= year).map(Share::agencyId)
        .collect(Collectors.toSet());
  }

  boolean carries(UUID contract, UUID agency, LocalDate day) {
    return of(contract).anyMatch(each -> each.agencyId().equals(agency) && each.isOn(day));
  }

  /**
   * The part of the contract that counts for this agency on a day: 1 where it carries all of it.
   *
   * @param holds whether it holds the contract on that day, which has what no partner carries
   */
  BigDecimal part(UUID contract, UUID agency, boolean holds, LocalDate day) {
    var percent = of(contract).filter(each -> each.isOn(day)).filter(each -> each.agencyId().equals(agency) != holds)
        .map(Share::share).reduce(BigDecimal.ZERO, BigDecimal::add);
    return (holds ? WHOLE.subtract(percent) : percent).divide(WHOLE, MathContext.DECIMAL128);
  }

  private Stream<Share> of(UUID contract) {
    return byContract.getOrDefault(contract, List.of()).stream();
  }
}
