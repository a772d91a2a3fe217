package id.lelangkinerja.bidding;

import id.lelangkinerja.web.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The numbered rows of a section's form: what is written, and some empty ones to go on; an emptied row is left out. */
final class EditedRows {
  private static final int SPARE = 3;

  private EditedRows() {}

  /** The numbers of the rows to show, from 1: up to the last one that holds anything, and a few more. */
  static List<Integer> shown(Form form, int most, String... fields) {
    int last = IntStream.rangeClosed(1, most).filter(no -> holds(form, no, fields)).max().orElse(0);
    return IntStream.rangeClosed(1, Math.min(most, last + SPARE)).boxed().toList();
  }

  /** The numbers of the rows in which something was typed. */
  static List<Integer> typed(Form form, int most, String... fields) {
    return IntStream.rangeClosed(1, most).filter(no -> holds(form, no, fields)).boxed().toList();
  }

  /** What a form that shows these rows holds: the fields of each by their names, numbered from 1. */
  static <T> Map<String, String> values(List<T> rows, Function<T, Map<String, String>> fields) {
    var values = new HashMap<String, String>();
    for (int at = 0; at < rows.size(); at++) {
      int no = at + 1;
      fields.apply(rows.get(at)).forEach((name, value) -> values.put(field(name, no), value));
    }
    return values;
  }

  static String field(String name, int no) {
    return name + "-" + no;
  }

  private static boolean holds(Form form, int no, String... fields) {
    return List.of(fields).stream().anyMatch(name -> !form.typed(field(name, no)).isBlank());
  }
}
