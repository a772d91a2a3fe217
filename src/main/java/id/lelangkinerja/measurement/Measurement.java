package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.scoring.Aggregation;
import java.time.LocalDate;
import java.util.Set;

/**
 * A measurement as its rules see it.
 *
 * @param ofInspectorate whether the agency is the one that verifies all others
 * @param version        the newest version; 0 where nothing was ever written down
 * @param drafted        whether that version was not handed in yet
 * @param reporters      who wrote down or handed in any of its versions
 */
record Measurement(MeasurementId id, AgencyId agency, boolean ofInspectorate, MeasurementState state, int version,
    boolean drafted, LocalDate endsOn, Aggregation aggregation, String unit, Set<PersonId> reporters) {
  Measurement { reporters = Set.copyOf(reporters); }
}
