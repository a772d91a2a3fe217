package id.lelangkinerja.intake.page;

import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.Listing;
import java.time.Instant;
import java.util.List;

/**
 * intake/imports.jte: what this reader may import, which of their previews wait, and what was taken in so far, of
 * which kinds.
 */
public record ImportsPage(List<Kind> kinds, List<Past> waiting, List<Past> past, Listing list, List<Choice> choices) {
  public ImportsPage {
    kinds = List.copyOf(kinds);
    waiting = List.copyOf(waiting);
    past = List.copyOf(past);
    choices = List.copyOf(choices);
  }

  /** One kind: the keys of its texts, its address. */
  public record Kind(String key, String helpKey, String url) {}

  /** One file: of which kind, by whom, when, how many rows it wrote or would write, and until when it waits. */
  public record Past(String kindKey, String fileName, String by, Instant at, int rows, Instant expiresAt, String url) {}
}
