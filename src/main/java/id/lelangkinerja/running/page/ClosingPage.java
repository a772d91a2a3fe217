package id.lelangkinerja.running.page;

import id.lelangkinerja.web.page.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * running/closing.jte: what closing a contract would freeze, and what is missing; {@code close} is null before its
 * time.
 */
public record ClosingPage(String number, String title, String agency, String lastYear, Settled settled,
    List<Missing> missing, @Nullable String close, String back) {
  public ClosingPage { missing = List.copyOf(missing); }

  /** A figure that is not verified; the key names the period with its number and year. */
  public record Missing(String indicator, String periodKey, int period, String year, LocalDate dueOn, Tag state,
      String url) {}
}
