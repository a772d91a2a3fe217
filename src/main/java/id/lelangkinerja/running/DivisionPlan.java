package id.lelangkinerja.running;

import id.lelangkinerja.contract.Division;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * How a contract is to be divided among the successors of its agency.
 *
 * @param from    the first day on which it goes on with them
 * @param shares  in per cent, by successor; who is not named takes over nothing
 * @param divided the indicators whose values are divided by the shares
 */
public record DivisionPlan(LocalDate from, Map<UUID, BigDecimal> shares, Set<UUID> divided) {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  public DivisionPlan {
    shares = Map.copyOf(shares);
    divided = Set.copyOf(divided);
  }

  /** The name of a successor's share in the form. */
  static String field(UUID successor) {
    return "share." + successor;
  }

  /**
   * Who takes over how much, in the order of the successors.
   *
   * @throws Refused NO_SUCCESSOR when somebody else is named; SHARE_UNFIT at "share.&lt;agency&gt;";
   *                 SPLIT_NEEDS_SEVERAL; SHARES_NOT_100
   */
  List<Division.Part> parts(List<Successor> successors) {
    Refused.unless(successors.stream().map(Successor::agencyId).toList().containsAll(shares.keySet()),
        Reason.NO_SUCCESSOR);
    shares.forEach((successor, share) -> {
      if (share.signum() < 0 || share.compareTo(WHOLE) > 0 || share.stripTrailingZeros().scale() > 2) {
        throw new Refused(Reason.SHARE_UNFIT).at(field(successor));
      }
    });
    var parts = successors.stream()
        .map(each -> new Division.Part(new AgencyId(each.agencyId()),
            shares.getOrDefault(each.agencyId(), BigDecimal.ZERO)))
        .filter(part -> part.share().signum() > 0).toList();
    Refused.unless(parts.size() > 1, Reason.SPLIT_NEEDS_SEVERAL);
    var sum = parts.stream().map(Division.Part::share).reduce(BigDecimal.ZERO, BigDecimal::add);
    Refused.unless(sum.compareTo(WHOLE) == 0, Reason.SHARES_NOT_100);
    return parts;
  }
}
