package id.lelangkinerja.identity.page;

/** identity/gone.jte: a one-time link that works no more; {@code kind} is "invitation" or "setup". */
public record GonePage(String kind) {}
