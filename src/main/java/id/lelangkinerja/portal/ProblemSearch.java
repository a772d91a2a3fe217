package id.lelangkinerja.portal;

import id.lelangkinerja.planning.ProblemClass;
import id.lelangkinerja.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which problems are looked for.
 *
 * @param only   of this class; null for any
 * @param places patterns of the names of places, of which one is told; null for anywhere
 * @param shown  whether an indicator shows them; null for either
 * @param state  null for all that were ever registered
 */
record ProblemSearch(Words words, @Nullable ProblemClass only, @Nullable List<String> places, @Nullable Shown shown,
    @Nullable State state) {
  ProblemSearch { places = places == null ? null : List.copyOf(places); }

  /** Whether indicators show a problem. */
  enum Shown {
    MEASURED, UNMEASURED
  }

  /** Whether a problem is still one, or was withdrawn. */
  enum State {
    CURRENT, WITHDRAWN
  }

  /** The current ones that hold every word. */
  static ProblemSearch of(Words words) {
    return new ProblemSearch(words, null, null, null, State.CURRENT);
  }
}
