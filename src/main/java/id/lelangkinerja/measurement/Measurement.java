package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.scoring.Aggregation;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A measurement as its rules see it.
 *
 * @param agency         who reports it: the holder of the contract today
 * @param countsFor      the agency for which it counts: who held the contract on the period's last day
 * @param running        whether the contract is still in force for its period
 * @param ofInspectorate whether the agency is the one that verifies all others
 * @param locked         whether it was closed because it was owed for too long
 * @param version        the newest version; 0 where nothing was ever written down
 * @param drafted        whether that version was not handed in yet
 * @param reporters      who wrote down or handed in any of its versions, or held an office of its agency since the period began; nobody
 *                       where who asks verifies no figures
 * @param riskLevel      of the version handed in last; null where none was since risks are weighed
 */
record Measurement(MeasurementId id, AgencyId agency, AgencyId countsFor, boolean running, boolean ofInspectorate,
    MeasurementState state, boolean locked, int version, boolean drafted, LocalDate endsOn, Aggregation aggregation,
    String unit, Set<PersonId> reporters, @Nullable RiskLevel riskLevel) {
  Measurement { reporters = Set.copyOf(reporters); }
}
