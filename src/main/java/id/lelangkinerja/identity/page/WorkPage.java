package id.lelangkinerja.identity.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** identity/work.jte: what waits for one person, the most pressing first. */
public record WorkPage(String name, List<Row> tasks) {
  /** One thing to do; the tone is need when overdue, watch when due within a week. */
  public record Row(String key, String object, @Nullable Instant due, String tone, String url) {}
}
