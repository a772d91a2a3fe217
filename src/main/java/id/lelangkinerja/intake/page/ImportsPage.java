package id.lelangkinerja.intake.page;

import id.lelangkinerja.web.page.Pager;
import java.time.Instant;
import java.util.List;

/** intake/imports.jte: what this reader may import, which of their previews wait, and what was taken in so far. */
public record ImportsPage(List<Kind> kinds, List<Past> waiting, List<Past> past, Pager pager) {
  public ImportsPage {
    kinds = List.copyOf(kinds);
    waiting = List.copyOf(waiting);
    past = List.copyOf(past);
  }

  /** One kind: the keys of its texts, its address. */
  public record Kind(String key, String helpKey, String url) {}

  /** One file: of which kind, by whom, when, how many rows it wrote or would write, and until when it waits. */
  public record Past(String kindKey, String fileName, String by, Instant at, int rows, Instant expiresAt, String url) {}
}
