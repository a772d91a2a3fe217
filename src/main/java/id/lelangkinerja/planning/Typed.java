package id.lelangkinerja.planning;

import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Frequency;
import id.lelangkinerja.web.Form;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the forms of planning have in common: domain values out of what was typed. */
final class Typed {
  static final int PLACE = 120;
  private static final int SHORT = 200;
  private static final int LONG = 4000;
  private static final int BRANCH = 500;
  private static final UUID NOTHING = new UUID(0, 0);

  private Typed() {}

  static IndicatorTexts indicatorTexts(Form form) {
    return indicatorTexts(form, formula(form), dataSource(form));
  }

  /** The texts with what is changed elsewhere: formula and source belong to how an indicator is measured. */
  static IndicatorTexts indicatorTexts(Form form, String formula, String dataSource) {
    var agency = form.typed("agency").isEmpty() ? null : form.ids("agency").stream().findFirst().orElse(null);
    return new IndicatorTexts(form.text("name", SHORT), form.text("definition", LONG), formula, dataSource,
        agency == null ? null : new AgencyId(agency));
  }

  /** What a goal or an objective shall be, with what it hangs on. */
  static NewBranch branch(Form form) {
    if (form.typed("above").isEmpty()) {
      form.mistake("above", new Refused(Reason.REQUIRED));
    }
    var above = form.typed("above").isEmpty() ? NOTHING : form.ids("above").stream().findFirst().orElse(NOTHING);
    return new NewBranch(above, form.whole("no", 1, 99), form.text("text", BRANCH));
  }

  static Measure measure(Form form) {
    return new Measure(form.text("unit", 40), form.choice("direction", Direction.class).polarity(),
        form.choice("aggregation", Aggregation.class), form.choice("frequency", Frequency.class),
        form.ticked("fromBaseline", "yes"), form.whole("decimals", 0, 6));
  }

  static String formula(Form form) {
    return form.text("formula", LONG);
  }

  static String dataSource(Form form) {
    return form.text("dataSource", LONG);
  }

  static ProblemFacts problemFacts(Form form) {
    var year = form.typed("year").isBlank() ? null : form.whole("year", Rules.FIRST_YEAR, Rules.LAST_YEAR);
    return new ProblemFacts(form.text("title", SHORT), form.choice("class", ProblemClass.class),
        form.text("description", LONG), orNull(form.optionalText("place", SHORT)), year,
        orNull(form.optionalText("evidence", LONG)), form.text("source", LONG), form.ids("indicators"));
  }

  static NewValue value(Form form) {
    int year = form.whole("year", Rules.FIRST_YEAR, Rules.LAST_YEAR);
    return value(form, year, form.choice("kind", ValueKind.class));
  }

  /** The figure where its year and kind stand already. */
  static NewValue value(Form form, int year, ValueKind kind) {
    return new NewValue(year, kind, form.optionalNumber("value").orElse(null),
        orNull(form.optionalText("label", 40)), form.text("source", LONG), orNull(form.optionalText("note", LONG)));
  }

  static NewPeer peer(Form form) {
    return new NewPeer(form.text("place", PLACE), form.whole("year", Rules.FIRST_YEAR, Rules.LAST_YEAR),
        form.number("value"), form.text("source", LONG), form.date("asOf"), orNull(form.optionalText("note", LONG)));
  }

  /** The version that the editor saw; after a clash the one that the page just told of. */
  static int seenVersion(Form form) {
    return form.whole("version", 1, 1_000_000);
  }

  /** Which version an edit's page names: that of the form, unless the page now tells that another edit was faster. */
  static String version(Form form, int current) {
    boolean clash = form.mistakes().stream()
        .anyMatch(mistake -> mistake.refused().reason() == Reason.CHANGED_MEANWHILE);
    return clash || form.typed("version").isEmpty() ? Integer.toString(current) : form.typed("version");
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
