package id.lelangkinerja.region;

import java.util.UUID;

/** One agency's area in its layer: the path as SVG spells it, and where its name may stand. */
public record Area(UUID agencyId, String code, String name, String shortName, String path, int labelX, int labelY) {}
