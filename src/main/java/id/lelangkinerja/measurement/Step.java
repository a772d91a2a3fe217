package id.lelangkinerja.measurement;

import java.util.List;

/** A step of a figure that is taken, by the table of its states: handed in at once, it is written down before. */
record Step(Taken taken, int no, MeasurementState from, MeasurementState to) {
  static List<Step> of(Taken taken) {
    var from = taken.figure().state();
    if (from == taken.to()) {
      return List.of();
    }
    return from.next().contains(taken.to())
        ? List.of(new Step(taken, 1, from, taken.to()))
        : List.of(new Step(taken, 1, from, MeasurementState.DRAFT),
            new Step(taken, 2, MeasurementState.DRAFT, taken.to()));
  }
}
