package id.lelangkinerja.measurement;

import id.lelangkinerja.database.Ahead;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.scoring.Aggregation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The measurements as use cases need them: to find is to authorise, and what is found for an act stays locked. */
@Repository
class MeasurementRepository {
  /** One is asked for by its key and not as a list of one: the server then keeps its plan, which takes longer to make than to follow. */
  private static final String ONE = "= :named";
  private static final String SEVERAL = "= any(:named)";
  /** In the statement or not, for the same reason. */
  private static final String OWN = "k.agency_id = any(:agencies)";
  /**
   * Who wrote a version of it, handed it in, or answered for its agency when its period began: none of them verifies it. Left out for who
   * verifies nothing.
   */
  private static final String REPORTERS = """
      (select string_agg(r.person_id::text, ',') from (
      select v.reported_by person_id from measurement_version v
      where v.region_id = m.region_id and v.measurement_id = m.measurement_id
      union
      select x.moved_by from measurement_move x where x.region_id = m.region_id and x.measurement_id = m.measurement_id
        and x.to_state = 'SUBMITTED' and x.from_state <> 'VERIFIED'
      union
      select p.person_id from appointment_view p where p.region_id = m.region_id and""" + " " + Rules.OF_ITS_AGENCY
      + ") r)";
  private final JdbcClient jdbc;
  private final Ahead ahead;

  MeasurementRepository(JdbcClient jdbc, Ahead ahead) {
    this.jdbc = jdbc;
    this.ahead = ahead;
  }

  private record Row(UUID measurementId, UUID agencyId, UUID countsFor, boolean running, boolean ofInspectorate,
      MeasurementState state,
      boolean locked, int version, boolean drafted,
      LocalDate endsOn, Aggregation aggregation, String unit,
      @Nullable RiskLevel riskLevel, @Nullable String reporters) {}

  /** The measurement for an act; throws NOT_FOUND_HERE where this person may not see it. */
  Measurement locked(Acting who, MeasurementId id) {
    // Locked by a statement of its own: only what is read after the lock is granted is sure to be the newest.
    ahead.send(
        "select 1 from measurement where region_id = cast(? as int) and measurement_id = cast(? as uuid) for update",
        Integer.toString(who.region().value()), id.value().toString());
    return visible(who, id).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  /** The same of several at once, those that this person may see, in the order of their ids. */
  List<Measurement> locked(Acting who, Collection<MeasurementId> ids) {
    var all = ids.stream().map(MeasurementId::value).toArray(UUID[]::new);
    jdbc.sql("""
        select 1 from measurement where region_id = :region and measurement_id = any(:ids)
        order by measurement_id for update""").param("region", who.region().value()).param("ids", all)
        .query(Rows.of(Integer.class)).list();
    return visible(who, SEVERAL, all);
  }

  /** The measurement, where this person may see it. */
  Optional<Measurement> visible(Acting who, MeasurementId id) {
    return visible(who, ONE, id.value()).stream().findFirst();
  }

  private List<Measurement> visible(Acting who, String which, Object named) {
    return jdbc.sql("""
        select m.measurement_id, k.agency_id, m.agency_id counts_for,
          k.state in ('IN_FORCE', 'TRANSFERRED') and not m.dropped running, a.kind = 'INSPEKTORAT' of_inspectorate,
          m.state, m.locked, m.version, m.ends_on, i.aggregation, i.unit, n.risk_level,
          n.version is not null and n.submitted_at is null drafted, %s reporters
        from measurement m
        join contract_view k on k.region_id = m.region_id and k.contract_id = m.contract_id
        join agency_view a on a.region_id = m.region_id and a.agency_id = k.agency_id
        join contract_indicator_view i on i.region_id = m.region_id and i.contract_id = m.contract_id
          and i.indicator_id = m.indicator_id
        left join measurement_version n on n.region_id = m.region_id and n.measurement_id = m.measurement_id
          and n.version = m.version
        where m.region_id = :region and %s and m.measurement_id %s order by m.measurement_id"""
        .formatted(Rules.verifiesAny(who) ? REPORTERS : "null", Rules.seesAll(who) ? "true" : OWN, which))
        .param("region", who.region().value()).param("named", named).param("agencies", Visible.agencies(who))
        .query(Rows.of(Row.class)).list().stream()
        .map(row -> new Measurement(new MeasurementId(row.measurementId()), new AgencyId(row.agencyId()),
            new AgencyId(row.countsFor()), row.running(),
            row.ofInspectorate(), row.state(), row.locked(), row.version(),
            row.drafted(), row.endsOn(), row.aggregation(), row.unit(),
            reporters(row.reporters()), row.riskLevel()))
        .toList();
  }

  private static Set<PersonId> reporters(@Nullable String persons) {
    return persons == null
        ? Set.of()
        : Arrays.stream(persons.split(",")).map(UUID::fromString).map(PersonId::new).collect(Collectors.toSet());
  }
}
