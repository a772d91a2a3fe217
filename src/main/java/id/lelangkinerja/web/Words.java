package id.lelangkinerja.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The words a reader searches for: at most eight, of the first hundred characters, without control characters. A row
 * is found when it holds every one of them: as written, as a part of a word, or by its Indonesian stem ("pelayanan"
 * finds "dilayani"). No sign in them is a pattern.
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

  /** SQL that holds, on the parameter {@code :words}, where these columns together contain every word or its stem. */
  public static String within(String columns) {
    return within(columns, "to_tsvector('indonesian', concat_ws(' ', " + columns + "))");
  }

  /** The same where the stems of the columns are kept: {@code stems} is an expression of type tsvector. */
  public static String within(String columns, String stems) {
    return """
        not exists (select 1 from unnest(cast(:words as text[])) word
          where position(lower(word) in lower(concat_ws(' ', %s))) = 0
            and not %s @@ plainto_tsquery('indonesian', word))""".formatted(columns, stems);
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** The words as the parameter {@code :words}. */
  public String[] parameter() {
    return all.toArray(String[]::new);
  }

  /** The address of a list narrowed to these words. */
  public String in(String list) {
    return list + "?q=" + URLEncoder.encode(String.join(" ", all), StandardCharsets.UTF_8);
  }
}
