package id.lelangkinerja.bidding.page;

import id.lelangkinerja.platform.Rupiah;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** bidding/programmes.jte: the programmes of a draft, by the numbers of their rows, and what they cost by year. */
public record ProgrammesPage(BidHead head, Revision revision, List<Integer> rows, List<Integer> years, List<Sum> sums,
    String url) {
  /** What is saved for a year beside the ceiling of the whole round; null where there is none. */
  public record Sum(int year, @Nullable Rupiah amount, @Nullable Rupiah ceiling, boolean above) {}
}
