package id.lelangkinerja.agreement.page;

/** agreement/signature.jte: the last look before signing; {@code completes} says that the other side has signed. */
public record AgreementSignaturePage(String number, String agency, int year, AgreementDeskPage.Party party, String text,
    String hash, boolean completes, String sign, String desk) {}
