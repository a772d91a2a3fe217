package id.lelangkinerja.command;

import id.lelangkinerja.measurement.Attainment;
import id.lelangkinerja.scoring.Category;
import id.lelangkinerja.scoring.CategoryScale;
import id.lelangkinerja.web.page.Tag;
import java.util.Locale;

/**
 * Where a commitment is heading, by the category of its achievement so far: very high, high, below. Silent is who
 * owes figures and has given none; lapsed is the same of a contract that runs no more, which owes nothing.
 */
enum Course {
  ON_TRACK("good"), AT_RISK("watch"), OFF_TRACK("need"), SILENT("need"), LAPSED("none"), NOT_DUE("");

  private final String tone;

  Course(String tone) {
    this.tone = tone;
  }

  /** Of a commitment whose contract runs, or does no more; nothing is due where no figure is owed. */
  static Course of(Attainment attainment, CategoryScale scale, boolean running) {
    return attainment.capped().map(scale::of).map(Course::of)
        .orElse(attainment.overdue() == 0 ? NOT_DUE : running ? SILENT : LAPSED);
  }

  /** By the category of an achievement. */
  static Course of(Category category) {
    return switch (category) {
      case VERY_HIGH -> ON_TRACK;
      case HIGH -> AT_RISK;
      case MEDIUM, LOW, VERY_LOW -> OFF_TRACK;
    };
  }

  boolean needsAnswer() {
    return this == OFF_TRACK || this == SILENT;
  }

  Tag tag() {
    return new Tag("command.course." + name().toLowerCase(Locale.ROOT), tone);
  }
}
