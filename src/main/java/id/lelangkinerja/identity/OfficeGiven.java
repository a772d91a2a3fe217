package id.lelangkinerja.identity;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.PersonId;

/** A person was given an office in the region of whoever gave it; published within the transaction of that act. */
public record OfficeGiven(Acting by, PersonId person, String office) {}
