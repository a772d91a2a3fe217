package id.lelangkinerja.running;

/** The budget of a year, in whole rupiah, that an amendment changes: what was in force, and what takes its place. */
public record BudgetChange(int year, long before, long after) {}
