package id.lelangkinerja.running.page;

import id.lelangkinerja.web.page.Listing;
import id.lelangkinerja.web.page.Sentence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** running/handovers.jte: who owes a handover act, the oldest first, and which are signed, as the list is sorted. */
public record HandoversPage(Sentence headline, List<Owed> owed, List<Done> done, Listing list) {
  public HandoversPage {
    owed = List.copyOf(owed);
    done = List.copyOf(done);
  }

  public record Owed(String number, String title, String url, String name, String office, LocalDate since,
      LocalDate dueOn, boolean overdue) {}

  public record Done(String number, String title, String url, String name, String office, LocalDate since,
      Instant signedAt) {}
}
