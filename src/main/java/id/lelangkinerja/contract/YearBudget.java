package id.lelangkinerja.contract;

/** The money of one year in whole rupiah, subject to that year's budget law (pagu indikatif). */
public record YearBudget(int year, long amount) {}
