package id.lelangkinerja.panel.page;

import org.jspecify.annotations.Nullable;

/**
 * panel/clock.jte: the time of a presentation, legible from the back of the hall; null where it has no slot. The stream
 * tells when the {@code state} is another one.
 */
public record ClockPage(Subject subject, @Nullable Course course, String streamUrl, String state) {}
