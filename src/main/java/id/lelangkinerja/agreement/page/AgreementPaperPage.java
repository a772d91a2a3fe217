package id.lelangkinerja.agreement.page;

import id.lelangkinerja.region.Letterhead;
import id.lelangkinerja.signing.Mark;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * agreement/pdf/agreement.jte: an agreement as it is printed.
 *
 * @param no    0 for the first of the year; of a change, which one it is, with its reason
 * @param spending what its money is for: Program, or Kegiatan below the head of an agency; no table without any
 * @param total the year's money in whole rupiah
 * @param mark  what stands on its last page, where both sign
 */
public record AgreementPaperPage(Letterhead letterhead, String region, String place, String number, String agency,
    int year, int no, @Nullable String reason, LocalDate day, Side first, Side second, List<Target> targets,
    String spending, List<Programme> programmes, long total, Mark mark) {
  public AgreementPaperPage {
    targets = List.copyOf(targets);
    programmes = List.copyOf(programmes);
  }

  /** A party as printed. */
  public record Side(String name, @Nullable String nip, @Nullable String rankTitle, String office) {}

  public record Target(String objective, String indicator, String unit, int decimals, BigDecimal target,
      @Nullable BigDecimal share) {}

  /** A programme and its money in whole rupiah. */
  public record Programme(String name, long amount) {}
}
