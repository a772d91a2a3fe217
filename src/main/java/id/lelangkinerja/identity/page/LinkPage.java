package id.lelangkinerja.identity.page;

import java.time.Instant;

/** identity/link.jte: a one-time link, shown this once to hand over. {@code purpose} is "invitation" or "reset". */
public record LinkPage(String name, String signIn, String purpose, String address, Instant until, String back) {}
