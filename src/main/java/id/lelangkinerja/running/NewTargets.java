package id.lelangkinerja.running;

import id.lelangkinerja.contract.Commitment;
import id.lelangkinerja.contract.ContractIndicator;
import id.lelangkinerja.contract.ContractSheet;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Which targets an amendment may ask for: pure. */
final class NewTargets {
  private static final BigDecimal LIMIT = BigDecimal.TEN.pow(14);
  private static final int MOST_DIGITS = 14;

  private NewTargets() {}

  /**
   * The targets that differ from those in force, each of a year that is not over on that day; refused at the field of the target.
   */
  static Map<UUID, BigDecimal> checked(ContractSheet sheet, Map<UUID, BigDecimal> targets, LocalDate from) {
    var changed = new LinkedHashMap<UUID, BigDecimal>();
    for (var commitment : sheet.commitments()) {
      var target = targets.get(commitment.commitmentId());
      if (target != null && target.compareTo(commitment.target()) != 0) {
        check(sheet, commitment, target, from);
        changed.put(commitment.commitmentId(), target);
      }
    }
    return changed;
  }

  static boolean isOpen(Commitment commitment, LocalDate today) {
    return commitment.year() >= today.getYear();
  }

  /** The name of the target's field in the form. */
  static String field(Commitment commitment) {
    return "target." + commitment.commitmentId();
  }

  private static void check(ContractSheet sheet, Commitment commitment, BigDecimal target, LocalDate today) {
    if (!isOpen(commitment, today)) {
      throw new Refused(Reason.AMENDMENT_YEAR_OVER).at(field(commitment));
    }
    // Compared by exponent first: a number such as 1e400 must not be written out.
    if ((long) target.precision() - target.scale() > MOST_DIGITS) {
      throw new Refused(Reason.OUT_OF_RANGE, LIMIT.negate(), LIMIT).at(field(commitment));
    }
    int decimals = sheet.indicators().stream().filter(each -> each.indicatorId().equals(commitment.indicatorId()))
        .mapToInt(ContractIndicator::decimals).findFirst().orElseThrow();
    if (target.stripTrailingZeros().scale() > decimals) {
      throw new Refused(Reason.TOO_MANY_DECIMALS, decimals).at(field(commitment));
    }
  }
}
