package id.lelangkinerja.feed;

import id.lelangkinerja.measurement.NewValue;
import id.lelangkinerja.platform.Refused;

/** A row of a source as a figure, or why it is none. */
sealed interface MappedRow {
  int line();

  /** The contract by its number, the indicator by its code, the period as figures name it. */
  record Figure(int line, String contract, String indicator, String period, NewValue value) implements MappedRow {}

  record Faulty(int line, Refused fault) implements MappedRow {}
}
