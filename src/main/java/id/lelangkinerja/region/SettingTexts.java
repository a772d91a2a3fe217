package id.lelangkinerja.region;

import id.lelangkinerja.scoring.CategoryScale;
import id.lelangkinerja.scoring.LowerFormula;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.page.Sentence;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The value of a setting as a page tells it. */
final class SettingTexts {
  private SettingTexts() {}

  static Sentence of(Setting setting, String value) {
    return switch (setting) {
      case CAP -> Sentence.of("setting.cap.cap_" + value);
      case LOWER_FORMULA -> Sentence.of(Choices.key("setting.formula", LowerFormula.valueOf(value)));
      case CATEGORIES -> categories(SettingValue.scale(value));
      case LANGUAGES -> Sentence.of("setting.languages." + value.replace(',', '_').toLowerCase(Locale.ROOT));
      case LETTERHEAD -> letterhead(SettingValue.letterhead(value));
      case CLAUSES -> Sentence.of("setting.clauses.told", Clauses.of(value).all().size());
      case PROGRAMME -> value.isEmpty() ? Sentence.of("setting.usual-name") : Sentence.words(value);
      case CASCADE -> Sentence.of("setting.cascade." + value.toLowerCase(Locale.ROOT));
      case AMENDMENT_DECISION -> Sentence.of("setting.amendment-decision." + value.toLowerCase(Locale.ROOT));
      case LOCK_DAYS -> Sentence.of("setting.lock-days.told", Integer.valueOf(value));
      case CASE_MONTHS -> Sentence.of("setting.case-months.told", Integer.valueOf(value));
      case REMINDER_DAYS -> ReminderDays.of(value).told();
      case RISK_LEVELS -> Sentence.of("setting.risk-levels.told", RiskLevels.of(value).medium(),
          RiskLevels.of(value).high());
      case QUIET_HOURS -> QuietHours.of(value).told();
      case OBJECTION_DAYS -> Sentence.of("setting.objection-days.told", Integer.valueOf(value));
    };
  }

  private static Sentence categories(CategoryScale scale) {
    return Sentence.of("setting.categories.told", amount(scale.veryHigh()), amount(scale.high()),
        amount(scale.medium()), amount(scale.low()));
  }

  private static Sentence.Amount amount(java.math.BigDecimal threshold) {
    return new Sentence.Amount(threshold, Math.max(0, threshold.stripTrailingZeros().scale()));
  }

  private static Sentence letterhead(Letterhead head) {
    return head.isChosen()
        ? Sentence.words(Stream.concat(head.lines().stream(), Stream.of(head.address()))
            .filter(line -> !line.isEmpty()).collect(Collectors.joining(" · ")))
        : Sentence.of("setting.letterhead.none");
  }
}
