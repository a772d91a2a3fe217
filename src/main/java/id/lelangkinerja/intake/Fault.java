package id.lelangkinerja.intake;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is wrong with a cell, or with a row where the address is empty: its place, its reason, and the values that the
 * reason's text mentions, as texts.
 */
record Fault(int rowNo, String address, String columnName, Reason reason, String faultValues) {
  /** The sign that is there to part units of text. */
  private static final String PARTED = "\u001F";

  static Fault of(int row, String address, String column, Refused refused) {
    return new Fault(row, address, column, refused.reason(),
        refused.values().stream().map(Object::toString).collect(Collectors.joining(PARTED)));
  }

  Refused refused() {
    List<String> values = faultValues.isEmpty() ? List.of() : Arrays.asList(faultValues.split(PARTED, -1));
    return new Refused(reason, values.toArray());
  }
}
