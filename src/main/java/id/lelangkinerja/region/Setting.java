package id.lelangkinerja.region;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a region may choose, with the value that holds where it chose nothing; {@link SettingValue} reads the texts. */
enum Setting {
  /** The cap of an achievement in a score, in per cent: 100, 110 or 120. */
  CAP("achievement.cap", "100"),
  /** How the achievement is computed where less is better: MIRROR or INVERSE. */
  LOWER_FORMULA("achievement.lower", "MIRROR"),
  /** The four thresholds of the categories, in per cent, the highest first. */
  CATEGORIES("achievement.categories", "90,75,65,50"),
  /** The languages offered, the default first: "id", "id,en" or "en,id". */
  LANGUAGES("languages", "id,en"),
  /** Up to three lines and the address, one a line, for the head of documents. */
  LETTERHEAD("letterhead", ""),
  /** The programme's name as pages show it; empty for the product's own. */
  PROGRAMME("programme.name", ""),
  /** The clauses of contracts drawn up from then on, as {@link Clauses} tells. */
  CLAUSES("contract.clauses", Clauses.USUAL),
  /** How many working days agencies have to object to an award, where the planner says nothing else: 3 to 30. */
  OBJECTION_DAYS("objection.days", "5"),
  /** How many days after its term a figure that is not handed in closes: 0 to 365. */
  LOCK_DAYS("measurement.lock-days", "30"),
  /** On which days agencies are reminded of what they owe, as {@link ReminderDays} tells: "7,1;YES;1;0". */
  REMINDER_DAYS("measurement.reminder-days", "7,1;YES;1;0"),
  /** How many months after its period a list of cases is kept: 1 to what the installation allows, which is the usual. */
  CASE_MONTHS("caselist.months", ""),
  /** From which risk on a figure is of medium and of high risk, in per cent: "25,50". */
  RISK_LEVELS("verification.risk-levels", "25,50"),
  /** The hours of the day in which letters wait, as {@link QuietHours} tells: "21-5". */
  QUIET_HOURS("notice.quiet-hours", "21-5"),
  /** Whether heads pass their yearly agreements on to officials below: YES or NO. */
  CASCADE("agreement.cascade", "NO"),
  /** Who decides amendments of contracts proposed from then on: MAYOR alone, or ADVICE of the secretary before. */
  AMENDMENT_DECISION("amendment.decision", "MAYOR");

  private final String key;
  private final String usual;

  Setting(String key, String usual) {
    this.key = key;
    this.usual = usual;
  }

  /** The key of its rows. */
  String key() {
    return key;
  }

  /** The usual value; empty where the installation says it, so that {@link Settings} alone knows. */
  String usual() {
    return usual;
  }

  /** Its name in addresses: "lower-formula". */
  String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The key of its name among the texts. */
  String label() {
    return "setting." + slug();
  }

  static Optional<Setting> ofSlug(String slug) {
    return Arrays.stream(values()).filter(each -> each.slug().equals(slug)).findFirst();
  }
}
