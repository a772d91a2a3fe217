package id.lelangkinerja.region;

import id.lelangkinerja.scoring.CategoryScale;
import id.lelangkinerja.scoring.LowerFormula;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The values of settings as they are stored: texts that mean the same for ever, whoever reads them. */
final class SettingValue {
  static final BigDecimal HIGHEST = BigDecimal.valueOf(120);
  static final int LINE = 100;
  /** Working days to object to an award. */
  static final int FEWEST_DAYS = 3;
  static final int MOST_DAYS = 30;
  /** Days after its term until a figure closes. */
  static final int MOST_LOCK_DAYS = 365;
  /** Months for which any installation keeps lists of cases. */
  static final int MOST_CASE_MONTHS = 120;
  private static final Pattern THRESHOLDS = Pattern.compile("\\d{1,3}(\\.\\d{1,6})?(,\\d{1,3}(\\.\\d{1,6})?){3}");
  /** One to three lines, then after an empty one the address. */
  private static final Pattern LETTERHEAD = Pattern.compile("([^\\n]{1,100}\\n){1,3}\\n[^\\n]{0,200}");

  private SettingValue() {}

  static String of(CategoryScale scale) {
    return scale.veryHigh().toPlainString() + "," + scale.high().toPlainString() + ","
        + scale.medium().toPlainString() + "," + scale.low().toPlainString();
  }

  static CategoryScale scale(String value) {
    var thresholds = Arrays.stream(value.split(",", -1)).map(BigDecimal::new).toList();
    return new CategoryScale(thresholds.get(0), thresholds.get(1), thresholds.get(2), thresholds.get(3));
  }

  static String of(Letterhead letterhead) {
    return String.join("\n", letterhead.lines()) + "\n\n" + letterhead.address();
  }

  static Letterhead letterhead(String value) {
    int end = value.indexOf("\n\n");
    return end < 0
        ? Letterhead.NONE
        : new Letterhead(value.substring(0, end).lines().toList(), value.substring(end + 2));
  }

  /** The languages offered, the default first. */
  static List<String> languages(String value) {
    return List.of(value.split(",", -1));
  }

  /** Whether a text from outside is a value of the setting, written as it is stored. */
  static boolean isOf(Setting setting, String value) {
    return switch (setting) {
      case CAP -> Arrays.stream(SettingForms.Cap.values()).anyMatch(each -> each.percent().equals(value));
      case LOWER_FORMULA -> Arrays.stream(LowerFormula.values()).anyMatch(each -> each.name().equals(value));
      case CATEGORIES -> THRESHOLDS.matcher(value).matches() && falls(value);
      case LANGUAGES -> Arrays.stream(SettingForms.Languages.values()).anyMatch(each -> each.value().equals(value));
      case LETTERHEAD -> LETTERHEAD.matcher(value).matches();
      case PROGRAMME -> value.length() <= LINE && !value.contains("\n");
      case CLAUSES -> value.length() <= Clauses.LONGEST && value.equals(Clauses.stored(value))
          && !value.isEmpty() && Clauses.fault(value).isEmpty();
      case CASCADE -> Arrays.stream(SettingForms.YesNo.values()).anyMatch(each -> each.name().equals(value));
      case AMENDMENT_DECISION ->
        Arrays.stream(SettingForms.AmendmentDecision.values()).anyMatch(each -> each.name().equals(value));
      case LOCK_DAYS -> value.matches("0|[1-9]\\d{0,2}") && Integer.parseInt(value) <= MOST_LOCK_DAYS;
      case CASE_MONTHS -> value.matches("[1-9]\\d{0,2}") && Integer.parseInt(value) <= MOST_CASE_MONTHS;
      case REMINDER_DAYS -> ReminderDays.isStored(value);
      case RISK_LEVELS -> RiskLevels.isOne(value);
      case QUIET_HOURS -> QuietHours.isStored(value);
      case OBJECTION_DAYS -> value.matches("[1-9]\\d?") && Integer.parseInt(value) >= FEWEST_DAYS
          && Integer.parseInt(value) <= MOST_DAYS;
    };
  }

  private static boolean falls(String value) {
    var four = Arrays.stream(value.split(",", -1)).map(BigDecimal::new).toList();
    return four.get(0).compareTo(HIGHEST) <= 0
        && CategoryScale.falls(four.get(0), four.get(1), four.get(2), four.get(3));
  }
}
