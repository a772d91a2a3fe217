package id.lelangkinerja.portal;

import id.lelangkinerja.measurement.Attainment;
import id.lelangkinerja.measurement.Basis;
import id.lelangkinerja.measurement.CommitmentYear;
import id.lelangkinerja.measurement.Figure;
import id.lelangkinerja.web.page.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/** What has become of one year's target, as far as verified figures tell. */
enum Mark {
  /** Every figure of the year is verified, and the target is reached. */
  REACHED("good"),
  /** Every figure of the year is verified, and the target is not reached. */
  MISSED("need"),
  /** Some figures of the year are verified. */
  RUNNING(""),
  /** Figures were reported, none is verified. */
  REPORTED("watch"),
  /** Figures were due and did not come. */
  SILENT("none"),
  /** Nothing is due yet. */
  NOT_DUE("");

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private final String tone;

  Mark(String tone) {
    this.tone = tone;
  }

  static Mark of(CommitmentYear commitment, LocalDate today) {
    var verified = commitment.year(Basis.VERIFIED, today);
    if (verified.raw().isPresent()) {
      return of(verified, commitment.figures().size());
    }
    if (commitment.figures().stream().anyMatch(Figure::isUnseen)) {
      return REPORTED;
    }
    return verified.overdue() > 0 ? SILENT : NOT_DUE;
  }

  /** The achievement of a whole year is 100 per cent or more exactly where its target is reached. */
  private static Mark of(Attainment verified, int periods) {
    if (verified.reported() < periods) {
      return RUNNING;
    }
    return verified.raw().filter(percent -> percent.compareTo(WHOLE) >= 0).isPresent() ? REACHED : MISSED;
  }

  Tag tag() {
    return new Tag("portal.mark." + name().toLowerCase(Locale.ROOT), tone);
  }
}
