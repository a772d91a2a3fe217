package id.lelangkinerja.award.page;

import id.lelangkinerja.region.Letterhead;
import id.lelangkinerja.signing.Mark;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * award/pdf/decree.jte: the draft of the decree that makes an award: what is known is filled in, what only the
 * region's own lawyers know is left to write.
 *
 * @param mark       null while its words are compared
 * @param legalBasis of the term's development plan; empty where none is recorded
 * @param winners    the agencies, each with what was settled
 * @param decidedBy  who took the decision
 */
public record DecreePage(@Nullable Mark mark, Letterhead letterhead, String region, String place, int lotNo,
    String lotTitle, String round,
    String term, String legalBasis, List<Winner> winners, String reasons, @Nullable String departure,
    LocalDate decidedOn, String decidedBy) {
  public DecreePage { winners = List.copyOf(winners); }

  public record Winner(String agency, List<AwardPage.Promise> promises, List<Budget> budgets) {
    public Winner {
      promises = List.copyOf(promises);
      budgets = List.copyOf(budgets);
    }
  }

  /** What the bid costs in a year, in rupiah. */
  public record Budget(int year, long amount) {}
}
