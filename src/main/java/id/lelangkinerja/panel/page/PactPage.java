package id.lelangkinerja.panel.page;

import java.time.Instant;
import java.util.List;

/** panel/pact.jte: the pact as it was signed, by whom and when. */
public record PactPage(Subject subject, boolean able, List<String> document, String hash, List<Signed> signed,
    String paperUrl) {
  /** Whoever consented, in the office of that day. */
  public record Signed(String name, String office, Instant at) {}
}
