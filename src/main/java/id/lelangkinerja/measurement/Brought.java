package id.lelangkinerja.measurement;

/**
 * A figure as a table, another system or a feed brings it, named as people name it.
 *
 * @param line        its line or place in what was brought, from 1; no two have the same
 * @param contract    the number of the contract
 * @param indicator   the code of one of its indicators
 * @param period      as {@link PeriodCode} tells
 * @param value       without a note, the note that stands there stays
 * @param explanation what is said to whatever the figure raises when it is handed in; empty where nothing
 */
public record Brought(int line, String contract, String indicator, String period, NewValue value,
    String explanation) {}
