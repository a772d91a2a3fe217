package id.lelangkinerja.signing;

import java.time.Instant;

/** Who attested the scan of a document signed by hand, in which office of that day, as everybody may read it. */
public record Attested(String name, String office, Instant at) {}
