package id.lelangkinerja.demo;

import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.region.RegionQuery;
import id.lelangkinerja.round.AddingLot;
import id.lelangkinerja.round.Lot;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.NewLot;
import id.lelangkinerja.round.NewRound;
import id.lelangkinerja.round.PlanningRound;
import id.lelangkinerja.round.Round;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.web.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Plans rounds with their lots, and opens them for bids: from nine in the morning to four in the afternoon. */
@Component
class Rounds {
  private static final long MILLION = 1_000_000L;
  private static final int WAITING_DAYS = 40;
  private static final List<NewRound.Criterion> CRITERIA = List.of(criterion("Kesungguhan target", 35),
      criterion("Kekuatan data awal", 25), criterion("Inovasi dan cara kerja", 25),
      criterion("Kewajaran anggaran", 15));
  private final PlanningRound planning;
  private final AddingLot adding;
  private final Keys keys;
  private final Weighing weighing;
  private final RegionQuery regions;
  private final WhileBidding meanwhile;
  private final Stage stage;

  Rounds(PlanningRound planning, AddingLot adding, Keys keys, Weighing weighing, RegionQuery regions,
      WhileBidding meanwhile, Stage stage) {
    this.planning = planning;
    this.adding = adding;
    this.keys = keys;
    this.weighing = weighing;
    this.regions = regions;
    this.meanwhile = meanwhile;
    this.stage = stage;
  }

  RoundId plan(Plan plan) {
    var years = plan.years();
    var ceiling = new Rupiah(plan.part().ceiling() * MILLION);
    var round = planning.plan(stage.as("perencana"),
        new NewRound(term(plan.term()), plan.name(), plan.on(Step.OPEN).atTime(9, 0).atZone(Texts.ZONE).toInstant(),
            plan.announcedClose().atTime(16, 0).atZone(Texts.ZONE).toInstant(), years.getFirst(), years.getLast(),
            Judging.JUDGES.stream().map(stage::person).toList(), stage.person("sekda"), CRITERIA,
            years.stream().map(year -> new Round.Ceiling(year, ceiling)).toList(), calendar(plan.announcedClose())));
    weighing.cover(round, plan);
    keys.share(round, plan);
    return round;
  }

  /** Adds a lot with the agencies whose heads bid for it. */
  LotId add(RoundId round, Plan plan, Script.LotPart part, List<String> heads, NewLot.Terms terms) {
    return adding.add(stage.as("perencana"), round,
        new NewLot(part.theme(), part.title(), part.summary(), stage.id("misi-" + part.mission()),
            part.problems().stream().map(stage::id).toList(),
            part.indicators().stream().map(measure -> measured(measure, plan.years())).toList(),
            heads.stream().map(stage::headedBy).distinct().toList(), terms));
  }

  /** On which terms it is awarded; the lots added before by their names in the script. */
  NewLot.Terms terms(Script.Run run, Map<String, LotId> before) {
    var needs = Objects.requireNonNullElse(run.needs(), List.<String>of());
    var places = Objects.requireNonNullElse(run.places(), List.<String>of());
    return new NewLot.Terms(run.won(),
        needs.stream().map(name -> Objects.requireNonNull(before.get(name), name)).toList(),
        places.stream().map(stage::headedBy).toList());
  }

  void open(RoundId round) {
    keys.begin(round);
  }

  /** Puts on the agenda what happens while bids are taken; the lots by their names in the script. */
  void meanwhile(Plan plan, RoundId round, Map<String, LotId> lots) {
    meanwhile.announce(plan, round, lots);
  }

  /** Has worked out which bids to award together. */
  void weigh(RoundId round) {
    weighing.weigh(round);
  }

  private NewLot.Measured measured(Script.MeasurePart part, List<Integer> years) {
    int last = years.size() - 1;
    return new NewLot.Measured(stage.id(part.code()), part.weight(), part.isGuard(), IntStream.rangeClosed(0, last)
        .mapToObj(at -> new Lot.Reserve(years.get(at), part.reserve().get(at), at == last ? part.stretch() : null))
        .toList());
  }

  private UUID term(String name) {
    return regions.terms(Foundations.MALANG).stream().filter(term -> term.name().equals(name)).findFirst()
        .orElseThrow().termId();
  }

  /** Stages of four days each; what is awarded waits for all others of its round before it is open to objections. */
  private static List<Round.Stage> calendar(LocalDate closes) {
    return IntStream.range(0, Round.CALENDAR.size()).mapToObj(at -> {
      var stage = Round.CALENDAR.get(at);
      var begins = closes.plusDays(1 + 4L * at + (stage.compareTo(LotState.AWARDED) > 0 ? WAITING_DAYS : 0));
      return new Round.Stage(stage, begins, begins.plusDays(3));
    }).toList();
  }

  private static NewRound.Criterion criterion(String name, int weight) {
    return new NewRound.Criterion(name, BigDecimal.valueOf(weight));
  }
}
