package id.lelangkinerja.contract.page;

import id.lelangkinerja.region.Letterhead;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * contract/pdf/contract.jte: a contract as it is printed. {@code consentedHash} is the SHA-256 of the text consented to,
 * null on that text itself.
 */
public record PaperPage(Letterhead letterhead, String region, String place, String number, String title, String agency,
    int firstYear,
    int lastYear, LocalDate day, Side first, Side second, Promises promises, Budgets budgets,
    @Nullable String consentedHash) {

  /** A party as printed, and when it consented where it has. */
  public record Side(String name, @Nullable String nip, @Nullable String rankTitle, String office,
      @Nullable Instant consentedAt) {}
}
