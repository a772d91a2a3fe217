package id.lelangkinerja.contract.page;

/**
 * contract/signature.jte: the last look before signing, at the file with this hash; {@code completes} says that the other
 * side has signed already, {@code asks} that the password is to be given.
 */
public record SignaturePage(String number, String title, String agency, DeskPage.Party party, String text, String hash,
    Promises promises, Budgets budgets, boolean completes, boolean asks, String sign, String desk) {}
