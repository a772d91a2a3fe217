package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.region.Settings;
import id.lelangkinerja.web.Texts;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the series of the figures that are brought, so that each can be judged. */
@Component
class GatheringJudge {
  private final SeriesQuery series;
  private final GatheringQuery known;
  private final FieldCheckRepository checks;
  private final Settings settings;
  private final Clock clock;

  GatheringJudge(SeriesQuery series, GatheringQuery known, FieldCheckRepository checks, Settings settings,
      Clock clock) {
    this.series = series;
    this.known = known;
    this.checks = checks;
    this.settings = settings;
    this.clock = clock;
  }

  /** Outcomes in no order, and what is to be written. */
  record Judged(List<Outcome> outcomes, List<Taken> taken) {}

  private record Name(String contract, String indicator) {}

  /** Figures beside their series and all that they are judged by: what is left needs no database. */
  static final class Found {
    private final List<Outcome> unplaced;
    private final Map<Series, Map<Integer, Brought>> placed;
    private final Circumstances around;

    private Found(List<Outcome> unplaced, Map<Series, Map<Integer, Brought>> placed, Circumstances around) {
      this.unplaced = unplaced;
      this.placed = placed;
      this.around = around;
    }

    Judged judged() {
      var judged = placed.entrySet().parallelStream()
          .map(each -> new SeriesJudging(each.getKey(), around).judge(each.getValue())).toList();
      var outcomes = new ArrayList<>(unplaced);
      judged.forEach(each -> outcomes.addAll(each.outcomes()));
      return new Judged(outcomes, judged.stream().flatMap(each -> each.taken().stream()).toList());
    }
  }

  /** Figures of whole contracts, within the caller's transaction. */
  Found find(Acting who, List<Brought> rows, boolean handIn) {
    var found = series.of(who, rows.stream().map(Brought::contract).collect(Collectors.toSet())).stream()
        .collect(Collectors.toMap(each -> new Name(each.contract(), each.indicator()), Function.identity()));
    var outcomes = new ArrayList<Outcome>();
    // By identity: to tell series apart by all of their figures takes as long as to judge them
    var placed = new IdentityHashMap<Series, Map<Integer, Brought>>();
    for (var row : rows) {
      try {
        place(who, row, found, placed);
      } catch (Refused refused) {
        outcomes.add(Outcome.faulty(row.line(), null, refused));
      }
    }
    return new Found(outcomes, placed, around(who.region(), placed, handIn));
  }

  private static void place(Acting who, Brought row, Map<Name, Series> series,
      Map<Series, Map<Integer, Brought>> placed) {
    var found = series.get(new Name(row.contract(), row.indicator()));
    if (found == null) {
      throw unknown(row, series.keySet());
    }
    if (!Rules.reportsFor(who, found.agency())) {
      throw new Refused(Reason.NOT_YOURS).at("contract");
    }
    var period = PeriodCode.read(row.period())
        .orElseThrow(() -> new Refused(Reason.PERIOD_UNREADABLE, row.period()).at("period"));
    int at = found.place(period);
    if (at < 0) {
      throw new Refused(Reason.PERIOD_UNFIT, row.period()).at("period");
    }
    var before = placed.computeIfAbsent(found, _ -> new HashMap<>()).putIfAbsent(at, row);
    if (before != null) {
      throw new Refused(Reason.BROUGHT_TWICE, before.line()).at("period");
    }
  }

  private static Refused unknown(Brought row, Collection<Name> names) {
    return names.stream().anyMatch(each -> each.contract().equals(row.contract()))
        ? new Refused(Reason.IMPORT_UNKNOWN, row.indicator()).at("indicator")
        : new Refused(Reason.IMPORT_UNKNOWN, row.contract()).at("contract");
  }

  private Circumstances around(RegionId region, Map<Series, Map<Integer, Brought>> placed, boolean handIn) {
    var today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    var standing = known.standing(region, placed.entrySet().stream().flatMap(each -> each.getValue().entrySet().stream()
        .filter(row -> !row.getValue().parts().isEmpty()).map(row -> each.getKey().figures().get(row.getKey()).id()))
        .toList());
    if (!handIn) {
      return new Circumstances(false, today, settings.categories(region), settings.riskLevelsOn(region, today),
          Map.of(), Map.of(), Map.of(), Map.of(), standing, Set.of());
    }
    var written = new ArrayList<UUID>();
    var brokenDown = new ArrayList<UUID>();
    var counted = new HashMap<UUID, List<GatheringQuery.Lately>>();
    placed.forEach((series, rows) -> rows.forEach((at, row) -> {
      var figure = series.figures().get(at);
      if (figure.version() > 0) {
        written.add(figure.id());
      }
      if (!series.asked().isEmpty()) {
        brokenDown.add(figure.id());
      }
      number(row.value()).forEach(number -> counted.computeIfAbsent(figure.countsFor(), _ -> new ArrayList<>())
          .add(new GatheringQuery.Lately(figure.countsFor(), figure.id(), figure.endsOn(), number)));
    }));
    return new Circumstances(true, today, settings.categories(region), settings.riskLevelsOn(region, today),
        known.senders(region, counted.keySet()), heaped(region, counted), known.evidence(region, written),
        known.parts(region, brokenDown), standing, checks.open(region, written));
  }

  private static List<BigDecimal> number(NewValue value) {
    var number = value.numerator() == null ? value.value() : value.numerator();
    return number == null ? List.of() : List.of(number);
  }

  /** By agency, among its newest counts as they will be. */
  private Map<UUID, Double> heaped(RegionId region, Map<UUID, List<GatheringQuery.Lately>> counted) {
    var standing = known.lately(region, counted.keySet()).stream()
        .collect(Collectors.groupingBy(GatheringQuery.Lately::agencyId));
    var heaped = new HashMap<UUID, Double>();
    counted.forEach((agency, brought) -> heaped.put(agency,
        Heaping.excess(GatheringQuery.newest(brought, standing.getOrDefault(agency, List.of())))));
    return heaped;
  }
}
