package id.lelangkinerja.region;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.scoring.CategoryScale;
import id.lelangkinerja.scoring.LowerFormula;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Numbers;
import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.FormPage.Field;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How each setting is asked for, and its stored value out of what was typed. */
@Component
class SettingForms {
  private static final List<String> THRESHOLDS = List.of("veryHigh", "high", "medium", "low");
  private static final int LINE = SettingValue.LINE;
  private static final int ADDRESS = 200;
  private static final String CLAUSES = "clauses";
  private static final String DECISION = "decision";
  private static final String MEDIUM = "medium";
  private static final String HIGH = "high";
  private static final String BEFORE = "before";
  private static final String LAST_DAY = "lastDay";
  private static final String AFTER = "after";
  private static final String AGAIN = "again";
  private final Choices choices;

  SettingForms(Choices choices) {
    this.choices = choices;
  }

  /** The caps that regions use, in per cent. */
  enum Cap {
    CAP_100, CAP_110, CAP_120;

    String percent() {
      return name().substring("CAP_".length());
    }
  }

  /** Whether something is so: whether yearly agreements are passed on below the heads of agencies. */
  enum YesNo {
    YES, NO
  }

  /** Whether the mayor decides amendments alone, or after the regional secretary's advice. */
  enum AmendmentDecision {
    MAYOR, ADVICE
  }

  /** The languages that a region may offer, its default first. */
  enum Languages {
    ID_EN("id,en"), EN_ID("en,id"), ID("id");

    private final String value;

    Languages(String value) {
      this.value = value;
    }

    String value() {
      return value;
    }
  }

  List<Field> fields(Setting setting, Locale reader) {
    var own = switch (setting) {
      case CAP -> List.of(select("cap", choices.of(Cap.class, "setting.cap", reader)));
      case LOWER_FORMULA -> List.of(select("formula", choices.of(LowerFormula.class, "setting.formula", reader)));
      case CATEGORIES -> THRESHOLDS.stream()
          .map(each -> Field.number(each, "setting.threshold." + each.toLowerCase(Locale.ROOT), "")).toList();
      case LANGUAGES -> List.of(select("languages", choices.of(Languages.class, "setting.languages", reader)));
      case LETTERHEAD -> List.of(Field.line("line1", "setting.letterhead.line1", "setting.letterhead.line1.hint"),
          Field.line("line2", "setting.letterhead.line2", ""), Field.line("line3", "setting.letterhead.line3", ""),
          Field.line("address", "setting.letterhead.address", "setting.letterhead.address.hint"));
      case PROGRAMME -> List.of(Field.line("programme", "setting.programme", "setting.programme.hint"));
      case CLAUSES -> List.of(Field.area(CLAUSES, "setting.clauses", "setting.clauses.hint"));
      case CASCADE -> List.of(select("cascade", choices.of(YesNo.class, "setting.cascade", reader)));
      case AMENDMENT_DECISION ->
        List.of(select(DECISION, choices.of(AmendmentDecision.class, "setting.amendment-decision", reader)));
      case LOCK_DAYS -> List.of(Field.number("days", "setting.lock-days.value", ""));
      case REMINDER_DAYS ->
        List.of(Field.line(BEFORE, "setting.reminder-days.before", "setting.reminder-days.before.hint"),
            Field.select(LAST_DAY, "setting.reminder-days.last-day", "",
                choices.of(YesNo.class, "setting.reminder-days.last-day", reader)),
            Field.number(AFTER, "setting.reminder-days.after", "setting.reminder-days.after.hint"),
            Field.number(AGAIN, "setting.reminder-days.again", "setting.reminder-days.again.hint"));
      case RISK_LEVELS -> List.of(Field.number(MEDIUM, "setting.risk-levels.medium", ""),
          Field.number(HIGH, "setting.risk-levels.high", ""));
      case QUIET_HOURS -> List.of(Field.number("begins", "setting.quiet-hours.begins", "setting.quiet-hours.hint"),
          Field.number("ends", "setting.quiet-hours.ends", ""));
      case CASE_MONTHS -> List.of(Field.number("months", "setting.case-months.value", "setting.case-months.hint"));
      case OBJECTION_DAYS -> List.of(Field.number("days", "setting.objection-days.value", ""));
    };
    return Stream.concat(own.stream(), Stream.of(Field.date("from", "setting.from", "setting.from.hint"))).toList();
  }

  private static Field select(String name, List<Choice> options) {
    return Field.select(name, "setting.value", "", options);
  }

  /** What was typed as the value that is stored; mistakes stay in the form. */
  static String value(Setting setting, Form form) {
    return switch (setting) {
      case CAP -> form.choice("cap", Cap.class).percent();
      case LOWER_FORMULA -> form.choice("formula", LowerFormula.class).name();
      case CATEGORIES -> thresholds(form);
      case LANGUAGES -> form.choice("languages", Languages.class).value();
      case LETTERHEAD -> letterhead(form);
      case PROGRAMME -> form.optionalText("programme", LINE);
      case CLAUSES -> clauses(form);
      case CASCADE -> form.choice("cascade", YesNo.class).name();
      case AMENDMENT_DECISION -> form.choice(DECISION, AmendmentDecision.class).name();
      case LOCK_DAYS -> Integer.toString(form.whole("days", 0, SettingValue.MOST_LOCK_DAYS));
      case CASE_MONTHS -> Integer.toString(form.whole("months", 1, SettingValue.MOST_CASE_MONTHS));
      case REMINDER_DAYS -> reminderDays(form);
      case RISK_LEVELS -> riskLevels(form);
      case QUIET_HOURS -> form.whole("begins", 0, 23) + "-" + form.whole("ends", 0, 23);
      case OBJECTION_DAYS -> Integer.toString(form.whole("days", SettingValue.FEWEST_DAYS, SettingValue.MOST_DAYS));
    };
  }

  private static String thresholds(Form form) {
    var typed = THRESHOLDS.stream().map(each -> form.numberBetween(each, BigDecimal.ZERO, SettingValue.HIGHEST))
        .toList();
    if (form.holds() && !CategoryScale.falls(typed.get(0), typed.get(1), typed.get(2), typed.get(3))) {
      form.mistake("veryHigh", new Refused(Reason.THRESHOLDS_NOT_FALLING));
    }
    return form.holds()
        ? SettingValue.of(new CategoryScale(typed.get(0), typed.get(1), typed.get(2), typed.get(3)))
        : Setting.CATEGORIES.usual();
  }

  private static String riskLevels(Form form) {
    var levels = new RiskLevels(form.whole(MEDIUM, RiskLevels.LEAST, RiskLevels.MOST - 1),
        form.whole(HIGH, RiskLevels.LEAST, RiskLevels.MOST));
    if (form.holds() && !levels.rises()) {
      form.mistake(HIGH, new Refused(Reason.RISK_LEVELS_NOT_RISING));
    }
    return form.holds() ? levels.value() : Setting.RISK_LEVELS.usual();
  }

  private static String reminderDays(Form form) {
    var before = ReminderDays.typed(form.optionalText(BEFORE, LINE));
    if (before.isEmpty()) {
      form.mistake(BEFORE, new Refused(Reason.REMINDER_DAYS_UNFIT));
    }
    var days = new ReminderDays(before.orElse(List.of()), form.choice(LAST_DAY, YesNo.class) == YesNo.YES,
        form.whole(AFTER, 0, ReminderDays.MOST_LATE), form.whole(AGAIN, 0, ReminderDays.MOST_LATE));
    if (form.holds() && !days.holds()) {
      form.mistake(AGAIN, new Refused(Reason.REMINDED_AGAIN_OF_NOTHING));
    }
    return form.holds() ? days.value() : Setting.REMINDER_DAYS.usual();
  }

  private static String letterhead(Form form) {
    var lines = Stream.of(form.text("line1", LINE), form.optionalText("line2", LINE), form.optionalText("line3", LINE))
        .map(SettingForms::oneLine).filter(line -> !line.isEmpty()).toList();
    return SettingValue.of(new Letterhead(lines, oneLine(form.optionalText("address", ADDRESS))));
  }

  /** The text as it is stored; what keeps it from being clauses stands beside it. */
  static String clauses(Form form) {
    var typed = form.text(CLAUSES, Clauses.LONGEST);
    if (form.holds()) {
      Clauses.fault(typed).ifPresent(fault -> form.mistake(CLAUSES, fault));
    }
    return Clauses.stored(typed);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  /** The form as it stands with the value that holds now. */
  static Form filled(Setting setting, String value, Locale reader) {
    return Form.of(switch (setting) {
      case CAP -> Map.of("cap", "CAP_" + value);
      case LOWER_FORMULA -> Map.of("formula", value);
      case CATEGORIES -> thresholds(SettingValue.scale(value), reader);
      case LANGUAGES -> Map.of("languages", value.toUpperCase(Locale.ROOT).replace(',', '_'));
      case LETTERHEAD -> letterhead(SettingValue.letterhead(value));
      case PROGRAMME -> Map.of("programme", value);
      case CLAUSES -> Map.of(CLAUSES, value);
      case CASCADE -> Map.of("cascade", value);
      case AMENDMENT_DECISION -> Map.of(DECISION, value);
      case REMINDER_DAYS -> reminderDays(ReminderDays.of(value));
      case RISK_LEVELS -> Map.of(MEDIUM, Integer.toString(RiskLevels.of(value).medium()), HIGH,
          Integer.toString(RiskLevels.of(value).high()));
      case QUIET_HOURS -> Map.of("begins", Integer.toString(QuietHours.of(value).begins()), "ends",
          Integer.toString(QuietHours.of(value).ends()));
      case CASE_MONTHS -> Map.of("months", value);
      case LOCK_DAYS, OBJECTION_DAYS -> Map.of("days", value);
    }, reader);
  }

  private static Map<String, String> thresholds(CategoryScale scale, Locale reader) {
    return Map.of("veryHigh", Numbers.exact(scale.veryHigh(), reader), "high", Numbers.exact(scale.high(), reader),
        "medium", Numbers.exact(scale.medium(), reader), "low", Numbers.exact(scale.low(), reader));
  }

  private static Map<String, String> reminderDays(ReminderDays days) {
    return Map.of(BEFORE, days.beforeInWords(), LAST_DAY, (days.lastDay() ? YesNo.YES : YesNo.NO).name(), AFTER,
        Integer.toString(days.after()), AGAIN, Integer.toString(days.again()));
  }

  private static Map<String, String> letterhead(Letterhead head) {
    var values = new HashMap<String, String>();
    for (int at = 0; at < head.lines().size(); at++) {
      values.put("line" + (at + 1), head.lines().get(at));
    }
    values.put("address", head.address());
    return values;
  }
}
