package id.lelangkinerja.measurement;

import id.lelangkinerja.kept.Kept;
import id.lelangkinerja.measurement.page.EntryPage;
import id.lelangkinerja.measurement.page.Questions;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.scoring.Rollup;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Texts;
import id.lelangkinerja.web.Writing;
import id.lelangkinerja.web.Written;
import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Sentence;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lays out the figures that somebody owes, to be typed one below the other. As long as nothing of the contracts that the
 * own agencies hold has changed, the grid is as it was written before, for everybody who reports for them; with something
 * typed in it, it is laid out anew and kept for nobody.
 */
@Component
class Grid {
  /** Bytes of all written grids together. */
  private static final long MOST_WRITTEN = 16_000_000;
  /** Days on which periods end, of all lists together. */
  private static final long MOST_ENDS = 50_000;
  /** What a look asks for; the rest that a form can hold would be shown in its fields. */
  private static final Set<String> ASKED = Set.of(EntryForm.ENDS, EntryTold.SAVED, EntryTold.HANDED_IN, "page",
      "lang");
  private final EntryQuery entries;
  private final Asking asking;
  private final EntryParts parts;
  private final Writing writing;
  private final Clock clock;
  private final Kept<Held, List<EntryQuery.End>> owed = Kept.weighing(MOST_ENDS, each -> 1 + each.size());
  private final Kept<Looked, Written> written = Kept.weighing(MOST_WRITTEN, Written::weight);

  Grid(EntryQuery entries, Asking asking, EntryParts parts, Writing writing, Clock clock) {
    this.entries = entries;
    this.asking = asking;
    this.parts = parts;
    this.writing = writing;
    this.clock = clock;
  }

  /** The contracts whose figures are owed, and the day: periods begin and end as days pass. */
  private record Held(RegionHere here, Set<UUID> contracts, LocalDate today) {
    private Held { contracts = Set.copyOf(contracts); }
  }

  /** A page of the grid in somebody's language; {@code ends} is null for all periods. */
  private record Looked(Held held, @Nullable LocalDate ends, int offset, Locale reader) {}

  /** The grid to be filled in. One transaction reads it all: the stamps before the rest. */
  @Transactional(readOnly = true)
  public EntryPage look(Acting who, RegionHere here, Form asked) {
    var stamped = entries.held(who);
    long stamp = stamped.all();
    var held = new Held(here, stamped.known(), today());
    return page(held, owed.get(held, stamp, () -> ends(who, held)), asked, looked -> isPlain(asked)
        ? written.get(looked, stamp, () -> write(who, looked, new Form(Map.of(), asked.reader()), Map.of()))
        : write(who, looked, asked, Map.of()));
  }

  /** The grid as it came back, with what rows are asked that were typed and not kept. */
  EntryPage again(Acting who, RegionHere here, Form form, Map<UUID, Asking.Open> asked) {
    var held = new Held(here, entries.held(who).known(), today());
    return page(held, ends(who, held), form, looked -> write(who, looked, form, asked));
  }

  private static boolean isPlain(Form asked) {
    return asked.holds() && ASKED.containsAll(asked.fields());
  }

  private static EntryPage page(Held held, List<EntryQuery.End> owed, Form form, Function<Looked, Written> grid) {
    var ends = EntryForm.ends(form);
    var shown = owed.stream().filter(each -> ends == null || each.endsOn().equals(ends)).toList();
    int total = shown.stream().mapToInt(EntryQuery.End::owed).sum();
    // The rows stand by the last day of their periods: those that can be handed in come first.
    int over = shown.stream().filter(each -> !each.endsOn().isAfter(held.today())).mapToInt(EntryQuery.End::owed).sum();
    var pager = Pager.of(form, total, Links.of(held.here()).figures().entry(), EntryForm.ENDS);
    return new EntryPage(headline(owed, held.today()), EntryTold.of(form), pager.offset() < over,
        grid.apply(new Looked(held, ends, pager.offset(), form.reader())), pager,
        owed.stream().map(each -> new EntryPage.End(each.endsOn(), each.owed())).toList());
  }

  private List<EntryQuery.End> ends(Acting who, Held held) {
    return entries.ends(who, held.contracts(), held.today());
  }

  private Written write(Acting who, Looked looked, Form form, Map<UUID, Asking.Open> asked) {
    var held = looked.held();
    var rows = entries.page(who, held.contracts(), held.today(), looked.ends(), looked.offset(), Pager.SIZE);
    var open = new HashMap<>(asking.open(who.region(),
        rows.stream().filter(row -> row.value() != null).map(EntryQuery.Row::measurementId).toList()));
    open.putAll(asked);
    var broken = parts.of(who.region(), rows.stream().map(EntryQuery.Row::measurementId).toList());
    form.beside(EntryForm.written(rows, broken, form));
    return writing.write("measurement/grid", held.here(), looked.reader(), Map.of("form", form, "rows",
        rows.stream().map(row -> row(row, broken, Links.of(held.here()), held.today(), open, form)).toList()));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
  }

  private static Sentence headline(List<EntryQuery.End> owed, LocalDate today) {
    int over = owed.stream().filter(each -> !each.endsOn().isAfter(today)).mapToInt(EntryQuery.End::owed).sum();
    int running = owed.stream().mapToInt(EntryQuery.End::owed).sum() - over;
    return owed.isEmpty() ? Sentence.of("entry.headline-none") : Sentence.of("entry.headline", over, running);
  }

  private static EntryPage.Row row(EntryQuery.Row row, EntryParts.Parts parts, Links links, LocalDate today,
      Map<UUID, Asking.Open> open, Form form) {
    var id = row.measurementId();
    return new EntryPage.Row(id, Entering.field(new MeasurementId(id)), row.indicatorName(), row.agencyName(),
        row.unit(), row.decimals(), row.isRatio(),
        Rollup.targetAt(row.aggregation(), row.target(), row.period(), row.periods()), row.last(),
        Period.key(row.period(), row.periods()), row.period(), row.year(), row.dueOn(),
        Tags.of(row.state(), row.dueOn(), false, today), !today.isBefore(row.endsOn()),
        asked(id, open.getOrDefault(id, Asking.Open.NOTHING)),
        new EntryPage.Parts(Breakdowns.fields(parts.asked(id), row.isRatio()), parts.standing(id).size()),
        EntryForm.mark(form, row, parts.standing(id)), links.figures().measurement(id), links.figures().entry(id));
  }

  private static EntryPage.Asks asked(UUID id, Asking.Open open) {
    return new EntryPage.Asks(open.doubts().stream().map(each -> new Questions.Asked(
        each.question().field() + "-" + id, each.question().asked(), each.numbers())).toList(),
        open.explain() ? Replies.EXPLANATION + "-" + id : "");
  }
}
