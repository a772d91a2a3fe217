package id.lelangkinerja.region;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Face;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.scoring.CategoryScale;
import id.lelangkinerja.scoring.LowerFormula;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** A region's choices, each with the day from which it holds; where the region chose nothing, the usual value. */
@Repository
@Transactional(readOnly = true)
public class Settings {
  private final JdbcClient jdbc;
  private final int caseMonths;

  Settings(JdbcClient jdbc, @Value("${lk.case-lists.months:24}") int caseMonths) {
    if (caseMonths < 1 || caseMonths > SettingValue.MOST_CASE_MONTHS) {
      throw new IllegalArgumentException(
          "lk.case-lists.months is 1 to " + SettingValue.MOST_CASE_MONTHS + ": " + caseMonths);
    }
    this.jdbc = jdbc;
    this.caseMonths = caseMonths;
  }

  /** The cap of an achievement in per cent on that day: 100 where the region chose none. */
  public BigDecimal capOn(RegionId region, LocalDate day) {
    return new BigDecimal(value(region, Setting.CAP, day));
  }

  /** The formula for indicators of which less is better on that day. */
  public LowerFormula lowerFormulaOn(RegionId region, LocalDate day) {
    return LowerFormula.valueOf(value(region, Setting.LOWER_FORMULA, day));
  }

  /** Where the categories of achievement begin on that day. */
  public CategoryScale categoriesOn(RegionId region, LocalDate day) {
    return SettingValue.scale(value(region, Setting.CATEGORIES, day));
  }

  /** The scales of all days, for figures of many. */
  public CategoryScales categories(RegionId region) {
    var scales = new TreeMap<LocalDate, CategoryScale>();
    all(region).stream().filter(each -> each.key().equals(Setting.CATEGORIES.key()))
        .forEach(each -> scales.put(each.validFrom(), SettingValue.scale(each.value())));
    return new CategoryScales(scales);
  }

  /** What stands at the head of the region's documents of that day. */
  public Letterhead letterheadOn(RegionId region, LocalDate day) {
    return SettingValue.letterhead(value(region, Setting.LETTERHEAD, day));
  }

  /** The clauses that a contract drawn up on that day bears, their placeholders still open. */
  public Clauses clausesOn(RegionId region, LocalDate day) {
    return Clauses.of(value(region, Setting.CLAUSES, day));
  }

  /** How many working days agencies have, on that day, to object to an award where the planner says nothing else. */
  public int objectionDaysOn(RegionId region, LocalDate day) {
    return Integer.parseInt(value(region, Setting.OBJECTION_DAYS, day));
  }

  /** How many days after its term, on that day, a figure that was not handed in closes. */
  public int lockDaysOn(RegionId region, LocalDate day) {
    return Integer.parseInt(value(region, Setting.LOCK_DAYS, day));
  }

  /** On which days, as of that day, agencies are reminded of figures that they owe. */
  public ReminderDays reminderDaysOn(RegionId region, LocalDate day) {
    return ReminderDays.of(value(region, Setting.REMINDER_DAYS, day));
  }

  /** How many months after the last day of its period a list of cases laid down on that day is kept. */
  public int caseMonthsOn(RegionId region, LocalDate day) {
    return Math.min(caseMonths, Integer.parseInt(value(region, Setting.CASE_MONTHS, day)));
  }

  /** What holds where a region chose nothing. */
  String usual(Setting setting) {
    return setting == Setting.CASE_MONTHS ? Integer.toString(caseMonths) : setting.usual();
  }

  /** What this installation has against the value: CASES_KEPT_TOO_LONG, with the most that it allows. */
  Optional<Refused> objection(Setting setting, String value) {
    return setting == Setting.CASE_MONTHS && Integer.parseInt(value) > caseMonths
        ? Optional.of(new Refused(Reason.CASES_KEPT_TOO_LONG, caseMonths))
        : Optional.empty();
  }

  /** From which risk on, on that day, a figure that waits for verification is of medium and of high risk. */
  public RiskLevels riskLevelsOn(RegionId region, LocalDate day) {
    return RiskLevels.of(value(region, Setting.RISK_LEVELS, day));
  }

  /** The hours in which letters wait on that day, for those who chose no others. */
  public QuietHours quietHoursOn(RegionId region, LocalDate day) {
    return QuietHours.of(value(region, Setting.QUIET_HOURS, day));
  }

  /** Whether heads of agencies pass their yearly agreements on to officials below, on that day. */
  public boolean cascadesOn(RegionId region, LocalDate day) {
    return value(region, Setting.CASCADE, day).equals("YES");
  }

  /** Whether an amendment proposed on that day waits for the regional secretary's advice before it is decided. */
  public boolean advisesAmendmentsOn(RegionId region, LocalDate day) {
    return value(region, Setting.AMENDMENT_DECISION, day).equals(SettingForms.AmendmentDecision.ADVICE.name());
  }

  /** How the region shows itself on its pages of that day. */
  public Face faceOn(RegionId region, LocalDate day) {
    var chosen = jdbc.sql("""
        select distinct on (key) key, value, valid_from from region_setting
        where region_id = :region and key = any(:keys) and valid_from <= :day order by key, valid_from desc""")
        .param("region", region.value()).param("day", day)
        .param("keys", new String[]{Setting.PROGRAMME.key(), Setting.LANGUAGES.key()}).query(Rows.of(Dated.class))
        .list().stream().collect(Collectors.toMap(Dated::key, Dated::value));
    return new Face(chosen.getOrDefault(Setting.PROGRAMME.key(), Setting.PROGRAMME.usual()),
        SettingValue.languages(chosen.getOrDefault(Setting.LANGUAGES.key(), Setting.LANGUAGES.usual())));
  }

  /** A value and the day from which it holds. */
  record Dated(String key, String value, LocalDate validFrom) {}

  /** Every value that the region ever chose or has chosen for the future, the newest first. */
  List<Dated> all(RegionId region) {
    return jdbc.sql("""
        select key, value, valid_from from region_setting where region_id = :region order by key, valid_from desc""")
        .param("region", region.value()).query(Rows.of(Dated.class)).list();
  }

  /** The value that holds on that day, as it is stored. */
  String on(RegionId region, Setting setting, LocalDate day) {
    return value(region, setting, day);
  }

  private String value(RegionId region, Setting setting, LocalDate day) {
    return chosen(region, setting, day).orElse(usual(setting));
  }

  private Optional<String> chosen(RegionId region, Setting setting, LocalDate day) {
    return jdbc.sql("""
        select value from region_setting where region_id = :region and key = :key and valid_from <= :day
        order by valid_from desc limit 1""").param("region", region.value()).param("key", setting.key())
        .param("day", day).query(Rows.of(String.class)).optional();
  }
}
