package id.lelangkinerja.panel.page;

import java.util.List;

/**
 * panel/step.jte: a step that cannot be undone, confirmed on a page of its own. {@code name} is the step's word in the
 * keys of its texts; {@code turn} and {@code hash} are sent back so that nothing else is confirmed than what was shown;
 * {@code asksTerm} for the day by which the agency's head signs.
 */
public record StepPage(Subject subject, String name, Targets targets, Dates dates, List<String> document, int turn,
    String hash, boolean asksReason, boolean asksTerm, String button, String url) {}
