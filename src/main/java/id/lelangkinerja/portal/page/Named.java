package id.lelangkinerja.portal.page;

import java.util.UUID;

/** Something that a page leads to: its id and the words it is known by. */
public record Named(UUID id, String text) {}
