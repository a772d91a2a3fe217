package id.lelangkinerja.token.page;

import java.time.LocalDate;

/** token/made.jte: the one page that ever shows the secret, with a first request to try. */
public record MadeTokenPage(String system, String secret, LocalDate expires, String example) {}
