package id.lelangkinerja.contract.page;

import id.lelangkinerja.contract.Means;
import id.lelangkinerja.contract.Succession;
import id.lelangkinerja.region.Clause;
import id.lelangkinerja.region.Letterhead;
import id.lelangkinerja.signing.Mark;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * contract/pdf/contract.jte: a contract as it is printed, with the mark by which anybody asks for it. Contracts drawn
 * up in early days bear no clauses; {@code log} is null before the first checkpoint, {@code succession} where it does not go
 * on from a divided one.
 */
public record PaperPage(Letterhead letterhead, String region, String place, String number, String title, String agency,
    int firstYear, int lastYear, List<Clause> clauses, LocalDate day, Side first, Side second, Promises promises,
    Budgets budgets, Means means, Mark mark, @Nullable Log log,
    @Nullable Succession succession) {
  public PaperPage { clauses = List.copyOf(clauses); }

  /** How the public log of all acts stood when the text was written: whose log, of how many acts, and their root. */
  public record Log(String origin, long size, String root) {}

  /** A party as printed. */
  public record Side(String name, @Nullable String nip, @Nullable String rankTitle, String office) {}
}
