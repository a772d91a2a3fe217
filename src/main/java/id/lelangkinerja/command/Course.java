package id.lelangkinerja.command;

import id.lelangkinerja.measurement.Attainment;
import id.lelangkinerja.web.page.Tag;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * Where a commitment is heading, by its achievement so far in per cent: 90 and more, 75 and more, below. Silent is who owes
 * figures and has given none; lapsed is the same of a contract that runs no more, which owes nothing.
 */
enum Course {
  ON_TRACK("good"), AT_RISK("watch"), OFF_TRACK("need"), SILENT("need"), LAPSED("none"), NOT_DUE("");

  private static final BigDecimal GOOD = BigDecimal.valueOf(90);
  private static final BigDecimal RISKY = BigDecimal.valueOf(75);
  private final String tone;

  Course(String tone) {
    this.tone = tone;
  }

  /** Of a commitment whose contract runs, or does no more; nothing is due where no figure is owed. */
  static Course of(Attainment attainment, boolean running) {
    return attainment.capped().map(Course::of)
        .orElse(attainment.overdue() == 0 ? NOT_DUE : running ? SILENT : LAPSED);
  }

  /** By an achievement in per cent. */
  static Course of(BigDecimal percent) {
    if (percent.compareTo(GOOD) >= 0) {
      return ON_TRACK;
    }
    return percent.compareTo(RISKY) >= 0 ? AT_RISK : OFF_TRACK;
  }

  boolean needsAnswer() {
    return this == OFF_TRACK || this == SILENT;
  }

  Tag tag() {
    return new Tag("command.course." + name().toLowerCase(Locale.ROOT), tone);
  }
}
