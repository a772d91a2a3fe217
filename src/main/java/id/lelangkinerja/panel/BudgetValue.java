package id.lelangkinerja.panel;

import id.lelangkinerja.platform.Rupiah;

/** What one side names as the budget of a year. */
public record BudgetValue(int year, Rupiah amount) {}
