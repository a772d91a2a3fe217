package id.lelangkinerja.region;

import java.time.LocalDate;

/** A name of an agency and the first of its days; the regulation is empty for the name it was registered with. */
public record AgencyName(LocalDate holdsFrom, String name, String shortName, String legalBasis) {}
