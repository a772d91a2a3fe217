package id.lelangkinerja.planning.page;

import id.lelangkinerja.web.page.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What figures mean in one sentence: its text's key with its values, and a judgement where the direction allows one. */
public record Headline(String key, List<String> values, @Nullable Tag tag) {
  public Headline { values = List.copyOf(values); }
}
