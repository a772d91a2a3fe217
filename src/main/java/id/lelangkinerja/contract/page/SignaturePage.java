package id.lelangkinerja.contract.page;

/** contract/signature.jte: the last look before signing; {@code completes} says that the other side has signed already. */
public record SignaturePage(String number, String title, String agency, DeskPage.Party party, String text, String hash,
    boolean completes, String sign, String desk) {}
