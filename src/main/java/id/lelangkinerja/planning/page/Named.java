package id.lelangkinerja.planning.page;

import java.util.UUID;

/** Something of the programme that a page leads to: its id and the words it is known by. */
public record Named(UUID id, String text) {}
