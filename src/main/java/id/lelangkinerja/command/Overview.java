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
   * What the scores do not tell: owners, the newest figure of each commitment, which contracts run, what is owed and
   * waits, the age of the data.
   */
  record Around(List<Integer> years, Map<UUID, String> owners, Map<UUID, CommandQuery.Newest> newest, Set<UUID> running,
      List<CommandQuery.Owing> owing, int waiting, Optional<Instant> told, Optional<Instant> checked) {}

  /**
   * What stands beside the scores: the missions, what slackens, the layer of the map, how far figures are to be believed, and
   * the names of those who carry joint contracts beside the holders.
   */
  record Beside(List<MissionRow> missions, List<Slack> slack, Optional<AreaLayer> layer, Map<UUID, BigDecimal> gaps,
      Provisional provisional, Map<UUID, String> partners) {}

  /** The page without its week. */
  CommandPage page(Around around, Beside beside) {
    var choosing = new Choosing(links.command(), moment, Choosing.of(map));
    var courses = courses(around.running());
    var scale = achievements.scaleOf(moment.year(), moment.quarter());
    var face = new CommandPage.Face(headline(courses), Integer.toString(moment.year()), period(), ages(around),
        choosing.years(around.years()),
        choosing.quarters(), "?year=" + moment.year() + "&quarter=" + moment.quarter());
    return new CommandPage(face, cards(courses, around, beside.provisional().all()), loudest(around, beside.slack()),
        heat(beside), List.of(scale.veryHigh(), scale.high(), scale.medium(), scale.low()), choosing.maps(map),
        beside.layer().map(new Territory(achievements, moment, links)::draw).orElse(null),
        new Growing(achievements, moment, links).roots(beside.missions()));
  }

  private CommandPage.Loudest loudest(Around around, List<Slack> slack) {
    var loudest = new Loudest(achievements, moment, links, around.owners());
    return new CommandPage.Loudest(loudest.off(around.newest()), loudest.silent(around.owing()),
        loudest.slacking(slack));
  }

  private CommandPage.Courses courses(Set<UUID> running) {
    var all = progress()
        .map(each -> Course.of(each.attainment(), each.scale(), running.contains(each.pledge().contractId()))).toList();
    return new CommandPage.Courses(count(all, Course.ON_TRACK), count(all, Course.AT_RISK),
        count(all, Course.OFF_TRACK), count(all, Course.SILENT), count(all, Course.LAPSED),
        count(all, Course.NOT_DUE));
  }

  private Stream<Achievements.Progress> progress() {
    return achievements.progress(moment.year(), moment.quarter(), REPORTED).stream();
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
  private List<Sentence> ages(Around around) {
    return Stream.concat(Stream.of(aged("command.age", around.told()).orElseGet(() -> Sentence.of("command.age-none"))),
        aged("command.age-verified", around.checked()).stream()).toList();
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

  private List<CommandPage.HeatRow> heat(Beside beside) {
    var agencies = new TreeMap<String, UUID>();
    achievements.commitments().forEach(each -> agencies.put(each.pledge().agencyName(), each.pledge().agencyId()));
    var parts = achievements.byAgency();
    // A partner holds nothing perhaps, and what it carries counts for it all the same.
    beside.partners().forEach((agency, name) -> {
      if (parts.containsKey(agency)) {
        agencies.putIfAbsent(name, agency);
      }
    });
    return agencies.entrySet().stream().map(agency -> row(agency.getKey(), agency.getValue(),
        parts.getOrDefault(agency.getValue(), achievements), beside)).toList();
  }

  private CommandPage.HeatRow row(String name, UUID agency, Achievements own, Beside beside) {
    var choosing = new Choosing(links.commandAgency(agency), moment);
    var cells = IntStream.rangeClosed(1, QUARTERS).mapToObj(quarter -> cell(agency, own, quarter, choosing))
        .toList();
    return new CommandPage.HeatRow(agency, name, choosing.at(moment.quarter()), cells, beside.gaps().get(agency),
        beside.provisional().ofAgency(agency));
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
