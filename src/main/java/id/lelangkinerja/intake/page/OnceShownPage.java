package id.lelangkinerja.intake.page;

import java.time.Instant;
import java.util.List;

/** intake/once-shown.jte: links that are shown this once. */
public record OnceShownPage(String kindKey, String kindUrl, String importUrl, List<Row> rows) {
  public OnceShownPage { rows = List.copyOf(rows); }

  /** A person and the link to hand over, until when it works. */
  public record Row(String name, String signIn, String link, Instant until) {}
}
