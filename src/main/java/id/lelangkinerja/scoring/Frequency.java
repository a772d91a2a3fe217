package id.lelangkinerja.scoring;

/** How often an indicator is measured. Periods are numbered within their calendar year from 1 and divide it evenly. */
public enum Frequency {
  MONTHLY(12), QUARTERLY(4), HALF_YEARLY(2), YEARLY(1);

  private static final int MONTHS = 12;

  private final int periodsPerYear;

  Frequency(int periodsPerYear) {
    this.periodsPerYear = periodsPerYear;
  }

  public int periodsPerYear() {
    return periodsPerYear;
  }

  /**
   * How many periods have ended after so many months of a year, 0 to 12. It is 0 as long as nothing is due: a yearly
   * indicator in the first three quarters.
   */
  public int periodsElapsed(int monthsElapsed) {
    if (monthsElapsed < 0 || monthsElapsed > MONTHS)
      throw new IllegalArgumentException("not a number of months within a year: " + monthsElapsed);
    return monthsElapsed * periodsPerYear / MONTHS;
  }
}
