package id.lelangkinerja.web.page;

/** One choice of a list or a tick box: what is sent, and the words beside it. */
public record Choice(String value, String label) {}
