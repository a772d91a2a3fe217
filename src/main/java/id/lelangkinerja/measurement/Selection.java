package id.lelangkinerja.measurement;

import id.lelangkinerja.web.page.Pager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** A figure that was ticked in the queue, in the version that was seen there: "id:version" in forms. */
record Selection(MeasurementId id, int version) {
  /** So many at once, as many as a page of the queue holds. */
  static final int MOST = Pager.SIZE;
  private static final Pattern WRITTEN = Pattern.compile(
      "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}):([1-9][0-9]{0,8})");

  static String written(UUID id, int version) {
    return id + ":" + version;
  }

  /** Those that can be read; what cannot was never offered. */
  static List<Selection> of(List<String> ticked) {
    return ticked.stream().map(Selection::read).flatMap(Optional::stream).distinct().toList();
  }

  private static Optional<Selection> read(String text) {
    var found = WRITTEN.matcher(text);
    return found.matches()
        ? Optional.of(new Selection(new MeasurementId(UUID.fromString(found.group(1))),
            Integer.parseInt(found.group(2))))
        : Optional.empty();
  }
}
