package id.lelangkinerja.portal.page;

/** The score of one year, and how long its bar is: 0 to 100. */
public record YearScore(String year, Scored score, int width) {}
