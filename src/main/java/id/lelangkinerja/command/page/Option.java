package id.lelangkinerja.command.page;

/** A year or quarter to look at instead. */
public record Option(String text, String url, boolean current) {}
