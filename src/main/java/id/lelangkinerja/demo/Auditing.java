package id.lelangkinerja.demo;

import id.lelangkinerja.caselist.LookingAtCases;
import id.lelangkinerja.measurement.Adjusting;
import org.springframework.stereotype.Component;

/** A figure that the Inspektorat puts right itself. */
@Component
class Auditing {
  private final Adjusting adjusting;
  private final LookingAtCases looking;
  private final Stage stage;

  Auditing(Adjusting adjusting, LookingAtCases looking, Stage stage) {
    this.adjusting = adjusting;
    this.looking = looking;
    this.stage = stage;
  }

  /** Looks into the cases behind a figure before verifying it, where it has some; that is on record with its reason. */
  void look(Reporting.Report report) {
    looking.look(stage.as("inspektorat"), report.id(),
        "Mencocokkan sepuluh nama acak dengan register puskesmas sebelum memverifikasi (contoh).");
  }

  /** Puts the right figure in place of the first one that was reported. */
  void adjust(Reporting.Report right, String reason) {
    adjusting.adjust(stage.as("inspektorat"), right.id(), 1, Reporting.figure(right), reason);
  }
}
