package id.lelangkinerja.round.page;

/** round/lot-step.jte: the confirmation of a step back or of a cancellation, which asks why. */
public record LotStepPage(String titleKey, String effectKey, String buttonKey, String title, String url, String action,
    String fromKey, String toKey, String seen, String roundName, String roundUrl) {}
