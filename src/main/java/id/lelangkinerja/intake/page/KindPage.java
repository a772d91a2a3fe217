package id.lelangkinerja.intake.page;

import java.util.List;

/**
 * intake/kind.jte: one kind of table, its columns explained, how many rows a file may have, where to download templates and where to hand a file in.
 */
public record KindPage(String key, String helpKey, List<Column> columns, int mostRows,
    String template, String present, String url) {
  public KindPage { columns = List.copyOf(columns); }

  /** A column: its name in the file, the key of its explanation, and what it allows where that is a choice. */
  public record Column(String name, String helpKey, boolean required, String choices) {}
}
