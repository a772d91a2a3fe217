package id.lelangkinerja.region.page;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** region/terms.jte: the terms, the newest first, each with its missions. */
public record TermsPage(List<Term> terms, boolean mayAdminister) {
  public TermsPage { terms = List.copyOf(terms); }

  public record Term(UUID id, String name, LocalDate from, LocalDate to, String years, String legalBasis,
      List<Mission> missions) {
    public Term { missions = List.copyOf(missions); }
  }

  public record Mission(UUID id, String no, String text) {}
}
