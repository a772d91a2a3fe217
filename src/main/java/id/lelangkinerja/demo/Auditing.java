package id.lelangkinerja.demo;

import id.lelangkinerja.measurement.Adjusting;
import org.springframework.stereotype.Component;

/** A figure that the Inspektorat puts right itself. */
@Component
class Auditing {
  private final Adjusting adjusting;
  private final Stage stage;

  Auditing(Adjusting adjusting, Stage stage) {
    this.adjusting = adjusting;
    this.stage = stage;
  }

  /** Puts the right figure in place of the first one that was reported. */
  void adjust(Reporting.Report right, String reason) {
    adjusting.adjust(stage.as("inspektorat"), right.id(), 1, Reporting.figure(right), reason);
  }
}
