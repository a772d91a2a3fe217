package id.lelangkinerja.measurement;

import static java.util.Objects.requireNonNull;

import id.lelangkinerja.calendar.WorkCalendar;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.scoring.Frequency;
import id.lelangkinerja.web.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of awaited figures. */
@Repository
class AwaitedRepository {
  /** The day whose term it is: the period's last one, or that on which the contract was in force, whichever is later. */
  private static final String BEGINS = "greatest(m.ends_on, (k.in_force_at at time zone :zone)::date) ";
  private final JdbcClient jdbc;
  private final WorkCalendar calendar;

  AwaitedRepository(JdbcClient jdbc, WorkCalendar calendar) {
    this.jdbc = jdbc;
    this.calendar = calendar;
  }

  private record Owed(UUID commitmentId, int year, Frequency frequency, LocalDate inForceOn) {}

  /** A period of a commitment; whoever signed after it had ended has the days of a term from then on. */
  private record Line(UUID commitment, Period period, LocalDate inForceOn) {
    LocalDate termEndsOn() {
      return Period.termAfter(inForceOn.isAfter(period.endsOn()) ? inForceOn : period.endsOn());
    }
  }

  /**
   * Adds for each commitment of the contract one measurement a period, where there is none yet. None is overdue on the
   * day on which the contract is in force.
   */
  void await(RegionId region, UUID contract) {
    var lines = commitments(region, contract).stream()
        .flatMap(owed -> Period.of(owed.year(), owed.frequency()).stream()
            .map(period -> new Line(owed.commitmentId(), period, owed.inForceOn())))
        .toList();
    var terms = calendar.onOrAfter(region, lines.stream().map(Line::termEndsOn).toList());
    jdbc.sql("""
        insert into measurement (region_id, measurement_id, commitment_id, contract_id, agency_id, indicator_id, year,
          period, periods, starts_on, ends_on, due_on, state)
        select c.region_id, gen_random_uuid(), c.commitment_id, c.contract_id, k.agency_id, c.indicator_id, c.year,
          p.period, p.periods, p.starts_on, p.ends_on, p.due_on, :awaited
        from unnest(cast(:commitments as uuid[]), cast(:numbers as int[]), cast(:counts as int[]),
            cast(:starts as date[]), cast(:ends as date[]), cast(:dues as date[]))
          as p (commitment_id, period, periods, starts_on, ends_on, due_on)
        join commitment_view c on c.region_id = :region and c.commitment_id = p.commitment_id
        join contract_view k on k.region_id = c.region_id and k.contract_id = c.contract_id
        on conflict (region_id, commitment_id, period) do nothing""")
        .param("region", region.value()).param("awaited", MeasurementState.AWAITED.name())
        .param("commitments", lines.stream().map(Line::commitment).toArray(UUID[]::new))
        .param("numbers", lines.stream().mapToInt(line -> line.period().no()).toArray())
        .param("counts", lines.stream().mapToInt(line -> line.period().of()).toArray())
        .param("starts", dates(lines, line -> line.period().startsOn()))
        .param("ends", dates(lines, line -> line.period().endsOn()))
        .param("dues", dates(lines, line -> requireNonNull(terms.get(line.termEndsOn())))).update();
  }

  /** From the first period on that ends on this day or later, the figures count for the successor. */
  void passOn(RegionId region, UUID contract, AgencyId successor, LocalDate from) {
    jdbc.sql("""
        update measurement set agency_id = :successor
        where region_id = :region and contract_id = :contract and ends_on >= :from""")
        .param("successor", successor.value()).param("region", region.value()).param("contract", contract)
        .param("from", from).update();
  }

  /** The periods that end after this day are not awaited any more. */
  void drop(RegionId region, UUID contract, LocalDate on) {
    jdbc.sql("""
        update measurement set dropped = true
        where region_id = :region and contract_id = :contract and ends_on > :on""").param("region", region.value())
        .param("contract", contract).param("on", on).update();
  }

  /** Terms to come that ended on this day of rest, or beside it, end anew; what was handed in keeps its own. */
  void renewTerms(RegionId region, LocalDate around, LocalDate today) {
    var ends = jdbc.sql("select distinct " + BEGINS + """
        from measurement m
        join contract_view k on k.region_id = m.region_id and k.contract_id = m.contract_id
        where m.region_id = :region and m.due_on >= :today and\s""" + BEGINS + """
        between :from and :to and m.state in ('AWAITED', 'DRAFT') and m.extended_on is null""")
        .param("region", region.value()).param("today", today).param("zone", Texts.ZONE.getId())
        .param("from", around.minusDays(Period.TERM_DAYS + WorkCalendar.LONGEST_REST))
        .param("to", around.minusDays(Period.TERM_DAYS)).query(Rows.of(LocalDate.class)).list();
    var terms = calendar.onOrAfter(region, ends.stream().map(Period::termAfter).toList());
    var due = ends.stream().map(end -> requireNonNull(terms.get(Period.termAfter(end))).toString())
        .toArray(String[]::new);
    jdbc.sql("""
        update measurement m set due_on = t.due_on
        from unnest(cast(:ends as date[]), cast(:dues as date[])) as t (begins_on, due_on), contract_view k
        where m.region_id = :region and k.region_id = m.region_id and k.contract_id = m.contract_id
          and t.begins_on =\s""" + BEGINS + """
        and m.due_on >= :today and m.due_on <> t.due_on
        and m.state in ('AWAITED', 'DRAFT') and m.extended_on is null""").param("region", region.value())
        .param("zone", Texts.ZONE.getId())
        .param("today", today).param("ends", ends.stream().map(LocalDate::toString).toArray(String[]::new))
        .param("dues", due).update();
  }

  private List<Owed> commitments(RegionId region, UUID contract) {
    return jdbc.sql("""
        select c.commitment_id, c.year, i.frequency, (k.in_force_at at time zone :zone)::date in_force_on
        from commitment_view c
        join contract_view k on k.region_id = c.region_id and k.contract_id = c.contract_id
        join contract_indicator_view i on i.region_id = c.region_id and i.contract_id = c.contract_id
          and i.indicator_id = c.indicator_id
        where c.region_id = :region and c.contract_id = :contract""")
        .param("region", region.value()).param("contract", contract).param("zone", Texts.ZONE.getId())
        .query(Rows.of(Owed.class)).list();
  }

  private static String[] dates(List<Line> lines, Function<Line, LocalDate> date) {
    return lines.stream().map(line -> date.apply(line).toString()).toArray(String[]::new);
  }
}
