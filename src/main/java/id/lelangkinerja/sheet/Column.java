package id.lelangkinerja.sheet;

import java.util.List;

/**
 * A column of a table: its name, the same in every language since programs read it; what a workbook says of it beside
 * its head (empty: nothing); and the texts it allows, which a workbook offers as a list (none: any text); and whether a
 * workbook keeps its cells from being changed by mistake.
 *
 * @param title what a workbook calls it below its head, for people, in their language; empty: nothing
 */
public record Column(String name, String help, List<String> choices, boolean locked, String title) {
  public Column { choices = List.copyOf(choices); }

  public Column(String name, String help, List<String> choices) {
    this(name, help, choices, false, "");
  }

  public Column(String name) {
    this(name, "", List.of());
  }
}
