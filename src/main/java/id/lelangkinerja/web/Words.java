package id.lelangkinerja.web;

import java.util.Arrays;
import java.util.List;

/**
 * The words a reader searches for: at most eight, of the first hundred characters, without control characters. A row
 * is found when it holds every one of them; they are looked for as written, so no sign in them is a pattern.
 */
public record Words(List<String> all) {
  private static final int LONGEST = 100;
  private static final int MOST = 8;

  public Words { all = List.copyOf(all); }

  public static Words of(String typed) {
    var text = typed.codePoints().limit(LONGEST)
        .map(sign -> Character.isISOControl(sign) ? ' ' : sign)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    return new Words(Arrays.stream(text.split("\\s+")).filter(word -> !word.isBlank()).limit(MOST).toList());
  }

  /** SQL that holds, on the parameter {@code :words}, where these columns together contain every word. */
  public static String within(String columns) {
    return """
        not exists (select 1 from unnest(cast(:words as text[])) word
          where position(lower(word) in lower(concat_ws(' ', %s))) = 0)""".formatted(columns);
  }

  /** The words as the parameter {@code :words}. */
  public String[] parameter() {
    return all.toArray(String[]::new);
  }
}
