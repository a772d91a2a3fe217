package id.lelangkinerja.offline;

import java.util.List;
import java.util.Map;

/**
 * What a device takes along, as JSON: everything in the reader's words, so that nothing has to be worded without a
 * connection.
 *
 * @param who     the person's mark
 * @param lang    the language in which numbers are shown, and typed
 * @param csrf    lets the device send forms in this session
 * @param figures the most pressing first
 */
record Taken(String who, String name, String lang, String csrf, List<Figure> figures) {
  /**
   * One figure.
   *
   * @param endsOn   from this day on it may be handed in, such as 2019-03-31
   * @param seen     its mark, to be sent along with it
   * @param url      of its page
   * @param returned what the verifier said when giving it back; empty where it was not given back
   * @param parts    what it is to be broken down by; empty where by nothing
   */
  record Figure(String id, String indicator, String agency, String period, String unit, boolean ratio, String endsOn,
      String due, String target, String last, String tag, String tone, String seen, String url, String returned,
      List<Part> parts, Draft draft) {
    Figure { parts = List.copyOf(parts); }
  }

  /** A field of the breakdown and its label. */
  record Part(String label, String name) {}

  /** What is written down on the server so far; empty texts where nothing is, parts by their fields. */
  record Draft(String value, String numerator, String denominator, String note, boolean provisional,
      Map<String, String> parts, String by) {
    Draft { parts = Map.copyOf(parts); }
  }
}
