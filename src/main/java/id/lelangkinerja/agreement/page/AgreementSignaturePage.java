package id.lelangkinerja.agreement.page;

import java.util.List;

/**
 * agreement/signature.jte: the last look before signing, at the file with this hash; {@code completes} says that the
 * other side has signed already, {@code asks} that the password is to be given, {@code national} that the national
 * service signs.
 */
public record AgreementSignaturePage(String number, String agency, int year, AgreementDeskPage.Party party,
    List<AgreementDeskPage.Target> targets, String text, String hash, boolean completes, boolean asks,
    boolean national, String sign, String desk) {
  public AgreementSignaturePage { targets = List.copyOf(targets); }
}
