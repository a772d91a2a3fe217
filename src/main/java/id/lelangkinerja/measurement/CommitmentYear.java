package id.lelangkinerja.measurement;

import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.PeriodValue;
import id.lelangkinerja.scoring.Rollup;
import id.lelangkinerja.scoring.Score;
import id.lelangkinerja.scoring.Standing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One indicator's target in one contract for one year, with the year's figures so far: pure, computed by nothing
 * else.
 */
public record CommitmentYear(Pledge pledge, Definition definition, List<Figure> figures) {
  private static final int QUARTERS = 4;
  private static final int MONTHS_A_QUARTER = 3;

  public CommitmentYear { figures = List.copyOf(figures); }

  /** For whom some part of the year counts: who holds the contract then, and who carries it beside the holder. */
  Set<UUID> agencies(Shares shares) {
    var partners = shares.partners(pledge.contractId(), pledge.year()).stream();
    return Stream.concat(partners, figures.isEmpty()
        ? Stream.of(pledge.agencyId())
        : figures.stream().map(Figure::agencyId)).collect(Collectors.toSet());
  }

  /** The part of the year that counts for this agency as holder or partner; empty where none does. */
  Optional<CommitmentYear> countingFor(UUID agency, Shares shares) {
    if (figures.isEmpty()) {
      return pledge.agencyId().equals(agency) || shares.carries(pledge.contractId(), agency, yearEnd())
          ? Optional.of(this)
          : Optional.empty();
    }
    var own = figures.stream().filter(figure -> figure.agencyId().equals(agency)
        || shares.carries(pledge.contractId(), agency, endOf(figure))).toList();
    return own.isEmpty() ? Optional.empty() : Optional.of(new CommitmentYear(pledge, definition, own));
  }

  /** How much of these figures counts for this agency, by the last of them: from 0 to 1. */
  BigDecimal part(UUID agency, Shares shares) {
    if (figures.isEmpty()) {
      return shares.part(pledge.contractId(), agency, pledge.agencyId().equals(agency), yearEnd());
    }
    var last = figures.getLast();
    return shares.part(pledge.contractId(), agency, last.agencyId().equals(agency), endOf(last));
  }

  private LocalDate endOf(Figure figure) {
    return Period.of(pledge.year(), definition.frequency()).get(figure.period() - 1).endsOn();
  }

  private LocalDate yearEnd() {
    return LocalDate.of(pledge.year(), Month.DECEMBER, 31);
  }

  /** The part of the year that this agency answers for, as holder; empty where none is. */
  Optional<CommitmentYear> heldBy(UUID agency) {
    if (figures.isEmpty()) {
      return pledge.agencyId().equals(agency) ? Optional.of(this) : Optional.empty();
    }
    var own = figures.stream().filter(figure -> figure.agencyId().equals(agency)).toList();
    return own.isEmpty() ? Optional.empty() : Optional.of(new CommitmentYear(pledge, definition, own));
  }

  /** By which rule the periods make the year. */
  public Aggregation aggregation() {
    return definition.aggregation();
  }

  /** What is verified of its periods. */
  public List<PeriodValue> verified() {
    return figures.stream().map(Figure::verified).filter(Objects::nonNull).toList();
  }

  /** What is verified of the year so far, as its periods make it; empty where nothing is, or the year has but one. */
  public Optional<BigDecimal> verifiedYear() {
    return definition.frequency().periodsPerYear() == 1
        ? Optional.empty()
        : Rollup.yearValue(definition.aggregation(), verified(), definition.per());
  }

  /** As if nothing had ever been reported that was not verified. */
  CommitmentYear verifiedAlone() {
    return new CommitmentYear(pledge, definition, figures.stream().map(Figure::verifiedAlone).toList());
  }

  /** The periods alone that had ended by this day, its own among them. */
  CommitmentYear endedBy(LocalDate day) {
    var ended = Period.of(pledge.year(), definition.frequency()).stream().filter(each -> !each.endsOn().isAfter(day))
        .map(Period::no).toList();
    return new CommitmentYear(pledge, definition,
        figures.stream().filter(figure -> ended.contains(figure.period())).toList());
  }

  /** The same figures against another target. */
  CommitmentYear against(BigDecimal target) {
    return new CommitmentYear(pledge.with(target), definition, figures);
  }

  /** The year so far, through its last period. */
  public Attainment year(Basis basis, LocalDate today) {
    return through(QUARTERS, basis, today);
  }

  /**
   * The year as it stands at the end of a quarter, 1 to 4: what later periods reported is left out, and an indicator
   * none of whose periods has ended by then is not due.
   */
  public Attainment through(int quarter, Basis basis, LocalDate today) {
    int elapsed = definition.frequency().periodsElapsed(quarter * MONTHS_A_QUARTER);
    var due = figures.stream().filter(figure -> figure.period() <= elapsed).toList();
    var values = due.stream().flatMap(figure -> figure.on(basis).stream()).toList();
    int overdue = (int) due.stream().filter(figure -> figure.isOverdue(today)).count();
    return attained(values, overdue, elapsed);
  }

  /** The latest term of the figures whose periods end by the end of a quarter, 1 to 4, as far as it is told. */
  public Optional<LocalDate> lastTerm(int quarter) {
    int elapsed = definition.frequency().periodsElapsed(quarter * MONTHS_A_QUARTER);
    return figures.stream().filter(figure -> figure.period() <= elapsed && !figure.isUnseen()).map(Figure::dueOn)
        .max(LocalDate::compareTo);
  }

  /** How complete the figures are whose periods end in this quarter, 1 to 4, and in no other. */
  Coverage within(int quarter, LocalDate today) {
    int before = definition.frequency().periodsElapsed((quarter - 1) * MONTHS_A_QUARTER);
    int elapsed = definition.frequency().periodsElapsed(quarter * MONTHS_A_QUARTER);
    return figures.stream().filter(figure -> figure.period() > before && figure.period() <= elapsed)
        .map(figure -> figure.coverage(today)).reduce(Coverage.NONE, Coverage::plus);
  }

  private Attainment attained(List<PeriodValue> values, int overdue, int elapsed) {
    int counted = values.isEmpty() ? elapsed : values.size();
    var target = Rollup.targetAt(definition.aggregation(), pledge.target(), counted,
        definition.frequency().periodsPerYear());
    var value = Rollup.yearValue(definition.aggregation(), values, definition.per());
    var raw = value.map(realised -> definition.achievement(pledge.target(), counted, realised));
    var capped = raw.map(percent -> percent.min(definition.cap()));
    return new Attainment(standing(capped, overdue), value, target, raw, capped, values.size(), overdue);
  }

  private static Standing standing(Optional<BigDecimal> capped, int overdue) {
    return overdue > 0
        ? new Standing.Overdue()
        : capped.<Standing>map(Standing.Reported::new).orElseGet(Standing.NotDue::new);
  }

  /** The two scores of some commitments of a contract through a quarter. */
  static Score score(List<CommitmentYear> commitments, int quarter, Basis basis, LocalDate today) {
    var attained = commitments.stream()
        .map(each -> new Counted(each.pledge.weight(), each.through(quarter, basis, today)))
        .toList();
    return new Score(Score.of(attained.stream().map(each -> each.attainment.lenient(each.weight)).toList()).reported(),
        Score.of(attained.stream().map(each -> each.attainment.strict(each.weight)).toList()).withOverdueAsZero());
  }

  private record Counted(BigDecimal weight, Attainment attainment) {}
}
