package id.lelangkinerja.region;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.region.AgencyChange.Fresh;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/** What must hold of a change of agencies. */
final class ChangeRules {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final int MOST_DECIMALS = 2;

  private ChangeRules() {}

  /** The numbers of both sides fit the kind, nobody follows himself, and the shares of several are the whole. */
  static void check(AgencyChange change) {
    int before = change.predecessors().size();
    int after = change.successors().size();
    boolean taken = before == 1 && after == 1 && !change.existing().isEmpty();
    switch (change.kind()) {
      case MERGER -> {
        fits(before > 1 || taken, "predecessor1", Reason.MERGER_NEEDS_SEVERAL);
        fits(after == 1, "successor1", Reason.ONE_SUCCESSOR);
      }
      case SPLIT -> {
        fits(before == 1, "predecessor1", Reason.ONE_PREDECESSOR);
        fits(after > 1, "successor1", Reason.SPLIT_NEEDS_SEVERAL);
      }
      case REPLACEMENT -> {
        fits(before == 1, "predecessor1", Reason.ONE_PREDECESSOR);
        fits(after == 1, "successor1", Reason.ONE_SUCCESSOR);
      }
    }
    fits(change.predecessors().stream().distinct().count() == before, "predecessor1", Reason.AGENCY_TWICE);
    fits(change.existing().stream().distinct().count() == change.existing().size(), "successor1",
        Reason.AGENCY_TWICE);
    fits(change.existing().stream().noneMatch(change.predecessors()::contains), "successor1",
        Reason.AGENCY_FOLLOWS_ITSELF);
    fits(change.successors().stream().filter(Fresh.class::isInstance).map(each -> ((Fresh) each).parent())
        .filter(Objects::nonNull).noneMatch(change.predecessors()::contains), "parent1", Reason.PARENT_ENDS);
    checkShares(change);
  }

  private static void checkShares(AgencyChange change) {
    var shares = change.successors().stream().map(AgencyChange.Successor::share).toList();
    fits(shares.stream().allMatch(share -> share.signum() > 0 && share.stripTrailingZeros().scale() <= MOST_DECIMALS),
        "share1", Reason.SHARE_UNFIT);
    fits(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(WHOLE) == 0, "share1",
        Reason.SHARES_NOT_100);
  }

  /** It has begun before the change, and nothing has ended it or will end it earlier. */
  static void checkEnding(AgencyRepository.Standing agency, LocalDate effectiveOn) {
    fits(agency.validTo() == null, "predecessor1", Reason.AGENCY_ENDS_ALREADY, agency.name());
    fits(agency.validFrom() == null || agency.validFrom().isBefore(effectiveOn), "effectiveOn",
        Reason.AGENCY_NOT_YET_THERE, agency.name());
  }

  /** It is there on the day on which it takes over. */
  static void checkStaying(AgencyRepository.Standing agency, LocalDate effectiveOn) {
    fits(agency.isThereOn(effectiveOn), "successor1", Reason.AGENCY_NOT_THERE, agency.name());
  }

  private static void fits(boolean holds, String field, Reason reason, Object... values) {
    if (!holds) {
      throw new Refused(reason, values).at(field);
    }
  }
}
