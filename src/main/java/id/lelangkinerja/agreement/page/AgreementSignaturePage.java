package id.lelangkinerja.agreement.page;

import id.lelangkinerja.signing.Unsigned;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * agreement/signature.jte: the last look before signing, at this file and what it says; {@code completes} says that the
 * other side has signed already, {@code asks} that the password is to be given, {@code national} that the national
 * service signs.
 *
 * @param reason of a change during the year; null for the first agreement
 */
public record AgreementSignaturePage(String number, String agency, int year, AgreementDeskPage.Party party,
    List<AgreementDeskPage.Target> targets, List<AgreementDeskPage.Programme> programmes, @Nullable String reason,
    Unsigned file, boolean completes, boolean asks, boolean national, String sign, String outside, String desk) {
  public AgreementSignaturePage {
    targets = List.copyOf(targets);
    programmes = List.copyOf(programmes);
  }

  /** Of all programmes, in whole rupiah. */
  public long total() {
    return programmes.stream().mapToLong(AgreementDeskPage.Programme::amount).sum();
  }
}
