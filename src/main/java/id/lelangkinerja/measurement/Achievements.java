package id.lelangkinerja.measurement;

import id.lelangkinerja.region.CategoryScales;
import id.lelangkinerja.scoring.Category;
import id.lelangkinerja.scoring.CategoryScale;
import id.lelangkinerja.scoring.Contribution;
import id.lelangkinerja.scoring.Score;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The commitments of a region, an agency or a contract with their figures, and every score that follows from them. Each
 * contract counts the same in the scores above it. Quarters are 1 to 4, each meaning the year through its end.
 *
 * @param scales where the categories of a score begin, by the day
 * @param newest when the newest of the figures was handed in or verified; empty where there is none
 * @param shares by which joint contracts count for each agency that carries them
 */
public record Achievements(List<CommitmentYear> commitments, LocalDate today, CategoryScales scales,
    Optional<Instant> newest, Shares shares) {
  private static final int YEAR = 4;

  public Achievements { commitments = List.copyOf(commitments); }

  /** Of rows in the order of contracts, indicators, years and periods. */
  public static Achievements of(List<FigureRow> rows, LocalDate today, CategoryScales scales,
      Shares shares) {
    return new Achievements(commitments(rows), today, scales, newest(rows), shares);
  }

  static List<CommitmentYear> commitments(List<FigureRow> rows) {
    return rows.stream()
        .collect(Collectors.groupingBy(FigureRow::commitmentId, LinkedHashMap::new, Collectors.toList())).values()
        .stream().map(Achievements::commitment).toList();
  }

  static Optional<Instant> newest(List<FigureRow> rows) {
    return rows.stream().map(FigureRow::toldAt).filter(Objects::nonNull).max(Instant::compareTo);
  }

  private static CommitmentYear commitment(List<FigureRow> rows) {
    var first = rows.getFirst();
    return new CommitmentYear(first.pledge(), first.definition(),
        rows.stream().flatMap(row -> row.figure().stream()).toList());
  }

  /** The scale that a score through this quarter is judged by: that of its last day, or of today while it runs. */
  public CategoryScale scaleOf(int year, int quarter) {
    var end = YearMonth.of(year, quarter * 3).atEndOfMonth();
    return scales.on(end.isBefore(today) ? end : today);
  }

  /** The contract's own score. */
  public Score ofContract(UUID contract, int year, int quarter, Basis basis) {
    return combined(ofYear(year).filter(each -> each.pledge().contractId().equals(contract)), quarter, basis);
  }

  /**
   * What holds the contract's category back: of its guards the one that has achieved least, what is overdue counted as
   * 0, since nobody escapes a guard by saying nothing. Empty where none is due. The score itself is what it is.
   */
  public Optional<Progress> guardOf(UUID contract, int year, int quarter, Basis basis) {
    return progress(year, quarter, basis).stream()
        .filter(each -> each.pledge().guard() && each.pledge().contractId().equals(contract))
        .filter(each -> each.attainment().withOverdueAsZero().isPresent())
        .min(Comparator.comparing(each -> each.attainment().withOverdueAsZero().orElseThrow()));
  }

  /**
   * The agency's, of the periods that count for it: those in which it held the contract or carried it as a partner. A joint
   * contract weighs by the agency's share of it.
   */
  public Score ofAgency(UUID agency, int year, int quarter, Basis basis) {
    return combined(ofYear(year).flatMap(each -> each.countingFor(agency, shares).stream()), quarter, basis,
        own -> own.getLast().part(agency, shares));
  }

  /**
   * The agency's share of a joint contract in per cent, as it stood with the last figure of the year that counts for it: that
   * by which the contract weighs in its score. Empty where it carried the contract alone, or not at all.
   */
  public Optional<BigDecimal> share(UUID agency, UUID contract, int year) {
    return ofYear(year).filter(each -> each.pledge().contractId().equals(contract))
        .flatMap(each -> each.countingFor(agency, shares).stream()).map(each -> each.part(agency, shares))
        .reduce((_, last) -> last).filter(part -> part.compareTo(BigDecimal.ONE) != 0)
        .map(part -> part.movePointRight(2));
  }

  public Score ofMission(UUID mission, int year, int quarter, Basis basis) {
    return combined(ofYear(year).filter(each -> mission.equals(each.pledge().missionId())), quarter, basis);
  }

  /** Of one commitment alone. */
  public Score ofCommitment(UUID commitment, int year, int quarter, Basis basis) {
    return combined(ofYear(year).filter(each -> each.pledge().commitmentId().equals(commitment)), quarter, basis);
  }

  /** Of what measures these indicators, in whichever contract: a goal's or an objective's. */
  public Score ofIndicators(Set<UUID> indicators, int year, int quarter, Basis basis) {
    return combined(ofYear(year).filter(each -> indicators.contains(each.pledge().indicatorId())), quarter, basis);
  }

  /** The score of everything that is here. */
  public Score ofAll(int year, int quarter, Basis basis) {
    return combined(ofYear(year), quarter, basis);
  }

  /** How complete the figures of this one quarter are that the agency reports: those of what it holds. */
  public Coverage coverage(UUID agency, int year, int quarter) {
    return covered(ofYear(year).flatMap(each -> each.heldBy(agency).stream()), quarter);
  }

  /**
   * How complete the ground of the agency's score is in this one quarter: what it reports, and of one that holds nothing then
   * what it carries as a partner.
   */
  public Coverage ground(UUID agency, int year, int quarter) {
    var held = coverage(agency, year, quarter);
    return held.awaited() > 0
        ? held
        : covered(ofYear(year).flatMap(each -> each.countingFor(agency, shares).stream()), quarter);
  }

  private Coverage covered(Stream<CommitmentYear> which, int quarter) {
    return which.map(each -> each.within(quarter, today)).reduce(Coverage.NONE, Coverage::plus);
  }

  /** How each commitment of the year stands through a quarter, in the order of contracts and indicators. */
  public List<Progress> progress(int year, int quarter, Basis basis) {
    var scale = scaleOf(year, quarter);
    return ofYear(year).map(each -> new Progress(each.pledge(), each.through(quarter, basis, today), scale)).toList();
  }

  /**
   * What needs an answer: not even in the region's high category, or a figure owed; the worst first, what says
   * nothing at all before it.
   */
  public List<Progress> offTrack(int year, Basis basis) {
    return progress(year, YEAR, basis).stream().filter(Progress::isOffTrack)
        .sorted(Comparator.comparing(each -> each.attainment().capped().orElse(BigDecimal.ONE.negate()))).toList();
  }

  /** One commitment, how far it is, and the scale of the region's categories by which that is judged. */
  public record Progress(Pledge pledge, Attainment attainment, CategoryScale scale) {
    /** The category as a guard: what is overdue counts as 0; throws NoSuchElementException where nothing is due. */
    public Category category() {
      return scale.of(attainment.withOverdueAsZero().orElseThrow());
    }

    /** Whether this guard, of which something is due, makes the category of a contract with such a score a worse one. */
    public boolean holdsBack(BigDecimal percent) {
      return category().compareTo(scale.of(percent)) > 0;
    }

    public boolean isOffTrack() {
      return attainment.overdue() > 0 || attainment.capped().filter(done -> !scale.isOnItsWay(done)).isPresent();
    }
  }

  /**
   * The same figures against other targets; who has none among these keeps its own. What an amendment would do, or has
   * done, to every score.
   *
   * @param targets by commitment
   */
  public Achievements with(Map<UUID, BigDecimal> targets) {
    return new Achievements(commitments.stream().map(each -> {
      var target = targets.get(each.pledge().commitmentId());
      return target == null ? each : each.against(target);
    }).toList(), today, scales, newest, shares);
  }

  /**
   * What stands at the end: nothing counts but what was verified, and everything else is owed. For a score that is
   * never to change again.
   */
  public Achievements atTheEnd() {
    return new Achievements(commitments.stream().map(CommitmentYear::verifiedAlone).toList(), LocalDate.MAX, scales,
        newest, shares);
  }

  /** What periods made that had ended by this day; those after it neither count nor are owed. */
  public Achievements endedBy(LocalDate day) {
    return new Achievements(commitments.stream().map(each -> each.endedBy(day)).toList(), today, scales, newest,
        shares);
  }

  /** Parted by the agencies for which something counts, to ask for many agencies' scores; each has what counts for others too. */
  public Map<UUID, Achievements> byAgency() {
    var parts = new HashMap<UUID, List<CommitmentYear>>();
    commitments.forEach(each -> each.agencies(shares)
        .forEach(agency -> parts.computeIfAbsent(agency, _ -> new ArrayList<>()).add(each)));
    return parts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
        each -> new Achievements(each.getValue(), today, scales, newest, shares)));
  }

  private Score combined(Stream<CommitmentYear> which, int quarter, Basis basis) {
    return combined(which, quarter, basis, _ -> BigDecimal.ONE);
  }

  private Score combined(Stream<CommitmentYear> which, int quarter, Basis basis,
      Function<List<CommitmentYear>, BigDecimal> part) {
    var contracts = which.collect(
        Collectors.groupingBy(each -> each.pledge().contractId(), LinkedHashMap::new, Collectors.toList()));
    return Score.combine(contracts.values().stream()
        .map(each -> new Contribution(CommitmentYear.score(each, quarter, basis, today), BigDecimal.ONE,
            part.apply(each)))
        .toList());
  }

  private Stream<CommitmentYear> ofYear(int year) {
    return commitments.stream().filter(each -> each.pledge().year() == year);
  }
}
