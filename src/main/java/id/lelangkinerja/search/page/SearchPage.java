package id.lelangkinerja.search.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** search/search.jte: what was found, by kind; {@code words} as they were searched for, empty where none were typed. */
public record SearchPage(String words, int total, List<Group> groups, boolean signedIn) {
  /** One kind: its name's key, how many in all, the first of them, and the list with all of them if more are left. */
  public record Group(String key, int count, List<Row> rows, @Nullable String more) {}

  public record Row(String title, String about, String url) {}
}
