package id.lelangkinerja.region;

import java.util.UUID;

/** A mission of a term, by its number. */
public record MissionRow(UUID missionId, UUID termId, int no, String text) {}
