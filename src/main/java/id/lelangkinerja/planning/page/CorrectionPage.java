package id.lelangkinerja.planning.page;

import java.util.UUID;

/** planning/correction-form.jte: the figure in force that is corrected, and the version that the form names. */
public record CorrectionPage(UUID id, String name, String unit, String year, String kind, String kindKey,
    String figure, String source, String version) {}
