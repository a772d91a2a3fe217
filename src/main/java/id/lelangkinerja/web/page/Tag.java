package id.lelangkinerja.web.page;

/** A small label of a state: its text's key and its tone: "" (neutral), good, watch or need. */
public record Tag(String key, String tone) {}
