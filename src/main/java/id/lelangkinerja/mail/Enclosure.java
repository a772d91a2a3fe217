package id.lelangkinerja.mail;

/**
 * A small text file that comes with a letter.
 *
 * @param type its media type with its parameters, such as {@code text/calendar; method=REQUEST; charset=UTF-8}
 */
public record Enclosure(String name, String type, String content) {}
