package id.lelangkinerja.measurement;

import java.time.LocalDate;

/**
 * A page elsewhere as it was typed in.
 *
 * @param url    as typed
 * @param title  what the page is called
 * @param proves what it proves of the figure
 * @param readOn the day on which the sender read it
 */
public record NewLink(String url, String title, String proves, LocalDate readOn) {
  /** So many characters may the title have. */
  public static final int LONGEST_TITLE = 200;
  /** So many characters may be said of what it proves. */
  public static final int LONGEST_PROVES = 500;
}
