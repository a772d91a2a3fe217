package id.lelangkinerja.contract.page;

import id.lelangkinerja.region.Letterhead;
import id.lelangkinerja.signing.Mark;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** contract/pdf/contract.jte: a contract as it is printed, with the mark by which anybody asks for it. */
public record PaperPage(Letterhead letterhead, String region, String place, String number, String title, String agency,
    int firstYear,
    int lastYear, LocalDate day, Side first, Side second, Promises promises, Budgets budgets, Mark mark) {

  /** A party as printed. */
  public record Side(String name, @Nullable String nip, @Nullable String rankTitle, String office) {}
}
