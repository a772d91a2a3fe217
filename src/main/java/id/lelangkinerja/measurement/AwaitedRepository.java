package id.lelangkinerja.measurement;

import static java.util.Objects.requireNonNull;

import id.lelangkinerja.calendar.WorkCalendar;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.scoring.Frequency;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of awaited figures. */
@Repository
class AwaitedRepository {
  private final JdbcClient jdbc;
  private final WorkCalendar calendar;

  AwaitedRepository(JdbcClient jdbc, WorkCalendar calendar) {
    this.jdbc = jdbc;
    this.calendar = calendar;
  }

  private record Owed(UUID commitmentId, int year, Frequency frequency) {}

  private record Line(UUID commitment, Period period) {}

  /** Adds for each commitment of the contract one measurement a period, where there is none yet. */
  void await(RegionId region, UUID contract) {
    var lines = commitments(region, contract).stream()
        .flatMap(owed -> Period.of(owed.year(), owed.frequency()).stream()
            .map(period -> new Line(owed.commitmentId(), period)))
        .toList();
    var terms = calendar.onOrAfter(region, lines.stream().map(line -> line.period().termEndsOn()).toList());
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
        .param("starts", dates(lines, Period::startsOn)).param("ends", dates(lines, Period::endsOn))
        .param("dues", dates(lines, period -> requireNonNull(terms.get(period.termEndsOn())))).update();
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
    var ends = jdbc.sql("""
        select distinct ends_on from measurement where region_id = :region and due_on >= :today
          and ends_on between :from and :to and state in ('AWAITED', 'DRAFT') and extended_on is null""")
        .param("region", region.value()).param("today", today)
        .param("from", around.minusDays(Period.TERM_DAYS + WorkCalendar.LONGEST_REST))
        .param("to", around.minusDays(Period.TERM_DAYS)).query(Rows.of(LocalDate.class)).list();
    var terms = calendar.onOrAfter(region, ends.stream().map(Period::termAfter).toList());
    var due = ends.stream().map(end -> requireNonNull(terms.get(Period.termAfter(end))).toString())
        .toArray(String[]::new);
    jdbc.sql("""
        update measurement m set due_on = t.due_on
        from unnest(cast(:ends as date[]), cast(:dues as date[])) as t (ends_on, due_on)
        where m.region_id = :region and m.ends_on = t.ends_on and m.due_on >= :today and m.due_on <> t.due_on
          and m.state in ('AWAITED', 'DRAFT') and m.extended_on is null""").param("region", region.value())
        .param("today", today).param("ends", ends.stream().map(LocalDate::toString).toArray(String[]::new))
        .param("dues", due).update();
  }

  private List<Owed> commitments(RegionId region, UUID contract) {
    return jdbc.sql("""
        select c.commitment_id, c.year, i.frequency from commitment_view c
        join contract_indicator_view i on i.region_id = c.region_id and i.contract_id = c.contract_id
          and i.indicator_id = c.indicator_id
        where c.region_id = :region and c.contract_id = :contract""")
        .param("region", region.value()).param("contract", contract).query(Rows.of(Owed.class)).list();
  }

  private static String[] dates(List<Line> lines, Function<Period, LocalDate> date) {
    return lines.stream().map(line -> date.apply(line.period()).toString()).toArray(String[]::new);
  }
}
