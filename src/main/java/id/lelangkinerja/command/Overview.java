package id.lelangkinerja.command;

import static id.lelangkinerja.measurement.Basis.REPORTED;
import static id.lelangkinerja.measurement.Basis.VERIFIED;

import id.lelangkinerja.command.page.Cell;
import id.lelangkinerja.command.page.CommandPage;
import id.lelangkinerja.measurement.Achievements;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.region.AgencyKind;
import id.lelangkinerja.region.AreaLayer;
import id.lelangkinerja.region.MissionRow;
import id.lelangkinerja.web.Texts;
import id.lelangkinerja.web.page.Sentence;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The region in one look, for one quarter of one year: courses by what is reported, scores by what is verified. */
record Overview(Achievements achievements, Moment moment, AgencyKind map, Links links) {
  private static final int QUARTERS = 4;

  /**
   * What neither the scores nor the contracts' signals tell: the years there are, owners, which contracts run, what is owed and waits, the
   * missions, the layer of the map, and the names of those who carry joint contracts beside the holders.
   */
  record Around(List<Integer> years, Map<UUID, String> owners, Set<UUID> running, List<CommandQuery.Owing> owing,
      int waiting, List<MissionRow> missions, Optional<AreaLayer> layer, Map<UUID, String> partners) {}

  /** The page without its week. */
  CommandPage page(Around around, Signals signals) {
    var choosing = new Choosing(links.command(), moment, Choosing.of(map));
    var progress = achievements.progress(moment.year(), moment.quarter(), REPORTED);
    var courses = courses(progress, around.running());
    var scale = achievements.scaleOf(moment.year(), moment.quarter());
    var provisional = signals.notFinal();
    var face = new CommandPage.Face(headline(courses), Integer.toString(moment.year()), period(), ages(signals),
        choosing.years(around.years()),
        choosing.quarters(), "?year=" + moment.year() + "&quarter=" + moment.quarter());
    return new CommandPage(face, cards(courses, around, provisional.all()), loudest(progress, around, signals),
        heat(around, signals.gapByAgency(), provisional),
        List.of(scale.veryHigh(), scale.high(), scale.medium(), scale.low()), choosing.maps(map),
        around.layer().map(new Territory(achievements, moment, links)::draw).orElse(null),
        new Growing(achievements, moment, links).roots(around.missions()));
  }

  private CommandPage.Loudest loudest(List<Achievements.Progress> progress, Around around, Signals signals) {
    var loudest = new Loudest(progress, achievements.today(), links, around.owners());
    return new CommandPage.Loudest(loudest.off(signals.newestByCommitment()), loudest.silent(around.owing()),
        loudest.slacking(signals.slackening()));
  }

  private static CommandPage.Courses courses(List<Achievements.Progress> progress, Set<UUID> running) {
    var all = progress.stream()
        .map(each -> Course.of(each.attainment(), each.scale(), running.contains(each.pledge().contractId()))).toList();
    return new CommandPage.Courses(count(all, Course.ON_TRACK), count(all, Course.AT_RISK),
        count(all, Course.OFF_TRACK), count(all, Course.SILENT), count(all, Course.LAPSED),
        count(all, Course.NOT_DUE));
  }

  private static int count(List<Course> all, Course course) {
    return (int) all.stream().filter(each -> each == course).count();
  }

  private Sentence headline(CommandPage.Courses courses) {
    var quarter = Choosing.roman(moment.quarter());
    var year = Integer.toString(moment.year());
    if (achievements.commitments().isEmpty()) {
      return Sentence.of("command.headline-none");
    }
    if (courses.due() == 0) {
      return Sentence.of("command.headline-not-due", quarter, year);
    }
    int attention = courses.offTrack() + courses.silent();
    return attention == 0
        ? Sentence.of("command.headline-well", courses.due(), quarter, year)
        : Sentence.of("command.headline", attention, courses.due(), quarter, year);
  }

  private Sentence period() {
    return Sentence.of("command.period", Choosing.roman(moment.quarter()), Integer.toString(moment.year()));
  }

  /** When the newest figure came in, when the newest one was verified. */
  private List<Sentence> ages(Signals signals) {
    return Stream
        .concat(Stream.of(aged("command.age", signals.lastTold()).orElseGet(() -> Sentence.of("command.age-none"))),
            aged("command.age-verified", signals.lastChecked()).stream())
        .toList();
  }

  private Optional<Sentence> aged(String key, Optional<Instant> moment) {
    return moment.map(at -> LocalDate.ofInstant(at, Texts.ZONE))
        .map(day -> Sentence.of(key, day, ChronoUnit.DAYS.between(day, achievements.today())));
  }

  private CommandPage.Cards cards(CommandPage.Courses courses, Around around, int provisional) {
    var owing = around.owing();
    var verified = achievements.ofAll(moment.year(), moment.quarter(), VERIFIED).reported().orElse(null);
    var both = achievements.ofAll(moment.year(), moment.quarter(), REPORTED);
    var reported = both.reported().orElse(null);
    long oldest = owing.stream().map(CommandQuery.Owing::since).min(Comparator.naturalOrder())
        .map(since -> ChronoUnit.DAYS.between(since, achievements.today())).orElse(0L);
    return new CommandPage.Cards(verified, reported, gap(verified, reported),
        both.withOverdueAsZero().orElse(null), contracts(), courses,
        owing.stream().mapToInt(CommandQuery.Owing::figures).sum(),
        oldest, around.waiting(), provisional);
  }

  private int contracts() {
    return (int) achievements.commitments().stream().map(each -> each.pledge())
        .filter(each -> each.year() == moment.year()).map(each -> each.contractId()).distinct().count();
  }

  private static @Nullable BigDecimal gap(@Nullable BigDecimal verified, @Nullable BigDecimal reported) {
    return verified == null || reported == null ? null : reported.subtract(verified);
  }

  private List<CommandPage.HeatRow> heat(Around around, Map<UUID, BigDecimal> gaps, Provisional provisional) {
    var agencies = new TreeMap<String, UUID>();
    achievements.commitments().forEach(each -> agencies.put(each.pledge().agencyName(), each.pledge().agencyId()));
    var parts = achievements.byAgency();
    // A partner holds nothing perhaps, and what it carries counts for it all the same.
    around.partners().forEach((agency, name) -> {
      if (parts.containsKey(agency)) {
        agencies.putIfAbsent(name, agency);
      }
    });
    return agencies.entrySet().stream().map(agency -> row(agency.getKey(), agency.getValue(),
        parts.getOrDefault(agency.getValue(), achievements), gaps, provisional))
        .toList();
  }

  private CommandPage.HeatRow row(String name, UUID agency, Achievements own, Map<UUID, BigDecimal> gaps,
      Provisional provisional) {
    var choosing = new Choosing(links.commandAgency(agency), moment);
    var cells = IntStream.rangeClosed(1, QUARTERS).mapToObj(quarter -> cell(agency, own, quarter, choosing))
        .toList();
    return new CommandPage.HeatRow(agency, name, choosing.at(moment.quarter()), cells, gaps.get(agency),
        provisional.ofAgency(agency));
  }

  private Cell cell(UUID agency, Achievements own, int quarter, Choosing choosing) {
    return new Moment(moment.year(), quarter).hasEnded(achievements.today())
        ? Cells.of(achievements.scaleOf(moment.year(), quarter),
            own.ofAgency(agency, moment.year(), quarter, VERIFIED),
            own.ofAgency(agency, moment.year(), quarter, REPORTED),
            own.ground(agency, moment.year(), quarter), choosing.at(quarter))
        : new Cell(choosing.at(quarter), "", "command.cell.future");
  }
}
