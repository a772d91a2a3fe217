package id.lelangkinerja.browser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Which kinds of pages were looked over, and what was found wrong with them: told all at once. */
final class Looks {
  private final Set<String> kinds = new HashSet<>();
  private final List<String> faults = new ArrayList<>();

  /** Looks a page over where none of its kind was looked at before. */
  void at(String kind, Supplier<List<String>> look) {
    if (kinds.add(kind)) {
      faults.addAll(look.get());
    }
  }

  /** What a browser's console complained of, on whichever page. */
  void hear(List<String> complaints) {
    faults.addAll(complaints);
  }

  int kinds() {
    return kinds.size();
  }

  List<String> faults() {
    return List.copyOf(faults);
  }
}
