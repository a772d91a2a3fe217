package id.lelangkinerja.identity.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * identity/setup.jte: founds a region by a one-time link. First a region is looked for among all of Indonesia's; once
 * one is chosen, its first administrator is named.
 */
public record SetupPage(String action, boolean asked, List<Match> matches, @Nullable Match chosen) {
  public SetupPage { matches = List.copyOf(matches); }

  /** A region that fits what was typed; {@code taken} where it was founded here already. */
  public record Match(String code, String printedCode, String name, boolean taken) {}
}
