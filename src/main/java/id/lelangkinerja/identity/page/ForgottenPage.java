package id.lelangkinerja.identity.page;

/**
 * identity/forgotten.jte: asks for a link by mail where there is mail; {@code sent} tells nothing of whether it was.
 */
public record ForgottenPage(boolean byMail, boolean sent) {}
