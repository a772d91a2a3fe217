package id.lelangkinerja.measurement;

import java.util.List;

/**
 * A figure as a table, another system or a feed brings it, named as people name it.
 *
 * @param line        its line or place in what was brought, from 1; no two have the same
 * @param contract    the number of the contract
 * @param indicator   the code of one of its indicators
 * @param period      as {@link PeriodCode} tells
 * @param value       without a note, the note that stands there stays
 * @param parts       all that its indicator asks for, or none: then those that stand stay
 * @param explanation what is said to whatever the figure raises when it is handed in; empty where nothing
 */
public record Brought(int line, String contract, String indicator, String period, NewValue value,
    String explanation, List<BroughtPart> parts) {
  public Brought { parts = List.copyOf(parts); }

  /** Without parts: those that stand stay. */
  public Brought(int line, String contract, String indicator, String period, NewValue value, String explanation) {
    this(line, contract, indicator, period, value, explanation, List.of());
  }

  Brought with(List<BroughtPart> told) {
    return new Brought(line, contract, indicator, period, value, explanation, told);
  }
}
