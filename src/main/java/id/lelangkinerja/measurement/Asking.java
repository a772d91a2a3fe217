package id.lelangkinerja.measurement;

import id.lelangkinerja.measurement.page.Questions;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.region.Settings;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks what a figure raises before it is handed in, and keeps what its reporter says to that. */
@Component
class Asking {
  private final BackgroundQuery backgrounds;
  private final AnswerQuery said;
  private final AnswerRepository answers;
  private final BreakingDown breaking;
  private final SinceJanuary years;
  private final Settings settings;
  private final Clock clock;

  Asking(BackgroundQuery backgrounds, AnswerQuery said, AnswerRepository answers,
      BreakingDown breaking, SinceJanuary years, Settings settings, Clock clock) {
    this.backgrounds = backgrounds;
    this.said = said;
    this.answers = answers;
    this.breaking = breaking;
    this.years = years;
    this.settings = settings;
    this.clock = clock;
  }

  /** What is open before a figure can be handed in. */
  record Open(List<Doubt> doubts, boolean explain) {
    static final Open NOTHING = new Open(List.of(), false);

    boolean isNothing() {
      return doubts.isEmpty() && !explain;
    }
  }

  /** What is said to that which a figure raises, and why it is off track where it is. */
  record Settled(Map<Question, String> answers, @Nullable String explanation) {}

  /**
   * Within the caller's transaction, and nothing is written yet; throws QUESTION_UNANSWERED or EXPLANATION_MISSING at the
   * field, and before that what {@link BreakingDown#complete} and {@link SinceJanuary#addsUp} throw.
   */
  Settled settled(Acting who, Measurement figure, Replies replies) {
    years.addsUp(who, figure);
    breaking.complete(who, figure);
    var open = open(who.region(), figure.id());
    var said = new EnumMap<Question, String>(Question.class);
    open.doubts().forEach(doubt -> said.put(doubt.question(), replies.answer(doubt.question())));
    return new Settled(said, open.explain() ? replies.explained() : null);
  }

  void keep(Acting who, Measurement figure, Settled settled) {
    answers.keep(who, figure, settled.answers(), settled.explanation());
  }

  /** What the newest version raises; nothing where nothing is written down. */
  Open open(RegionId region, MeasurementId id) {
    return open(region, List.of(id.value())).getOrDefault(id.value(), Open.NOTHING);
  }

  /** The same of many figures; one of which nothing is written down is not among them. */
  Map<UUID, Open> open(RegionId region, Collection<UUID> figures) {
    var written = figures.isEmpty() ? Map.<UUID, Background>of() : backgrounds.of(region, figures);
    if (written.isEmpty()) {
      return Map.of();
    }
    var scales = settings.categories(region);
    var today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    return written.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> {
      var ends = each.getValue().endsOn();
      return new Open(each.getValue().doubts(),
          each.getValue().isOffTrack(scales.on(ends.isBefore(today) ? ends : today)));
    }));
  }

  /** What the page asks, where it asks, and tells: what was said about an earlier version is there to be said again. */
  Questions questions(RegionId region, MeasurementId id, boolean ask, Locale reader) {
    var told = said.of(region, id);
    var open = ask ? open(region, id) : Open.NOTHING;
    var typed = new LinkedHashMap<String, String>();
    told.forEach(each -> typed.putIfAbsent(field(each), each.text()));
    return new Questions(
        open.doubts().stream().map(each -> new Questions.Asked(each.question().field(), each.question().asked(),
            each.numbers())).toList(),
        open.explain(), Form.of(typed, reader),
        told.stream().collect(Collectors.groupingBy(AnswerQuery.Said::version,
            Collectors.mapping(each -> new Questions.Said(key(each), each.text()), Collectors.toList()))));
  }

  private static String field(AnswerQuery.Said said) {
    return said.question().isEmpty() ? Replies.EXPLANATION : Question.valueOf(said.question()).field();
  }

  private static String key(AnswerQuery.Said said) {
    return said.question().isEmpty() ? "measurement.explanation" : Question.valueOf(said.question()).told();
  }
}
