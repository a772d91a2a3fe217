package id.lelangkinerja.agreement.page;

import id.lelangkinerja.region.Letterhead;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * agreement/pdf/agreement.jte: an agreement as it is printed.
 *
 * @param no            0 for the first of the year; of a change, which one it is, with its reason
 * @param total         the year's money in whole rupiah
 * @param consentedHash the SHA-256 of the text consented to, null on that text itself
 */
public record AgreementPaperPage(Letterhead letterhead, String region, String place, String number, String agency,
    int year, int no, @Nullable String reason, LocalDate day, Side first, Side second, List<Target> targets,
    List<Programme> programmes, long total, @Nullable String consentedHash) {
  public AgreementPaperPage {
    targets = List.copyOf(targets);
    programmes = List.copyOf(programmes);
  }

  /** A party as printed, and when it consented where it has. */
  public record Side(String name, @Nullable String nip, @Nullable String rankTitle, String office,
      @Nullable Instant consentedAt) {}

  public record Target(String objective, String indicator, String unit, int decimals, BigDecimal target) {}

  /** A programme and its money in whole rupiah. */
  public record Programme(String name, long amount) {}
}
