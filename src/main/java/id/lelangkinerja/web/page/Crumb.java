package id.lelangkinerja.web.page;

/** One step of the way to a page: its words and its address. */
public record Crumb(String text, String url) {}
