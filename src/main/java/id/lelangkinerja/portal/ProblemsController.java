package id.lelangkinerja.portal;

import id.lelangkinerja.planning.ProblemClass;
import id.lelangkinerja.planning.Rules;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.portal.ProblemSearch.Shown;
import id.lelangkinerja.portal.ProblemSearch.State;
import id.lelangkinerja.portal.page.ProblemsPage;
import id.lelangkinerja.sheet.SheetFormat;
import id.lelangkinerja.sheet.Table;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Words;
import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Sorting;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** What the public suffers: the register of problems and its download. */
@RegionController
class ProblemsController {
  private static final int MOST_ROWS = 10_000;
  private static final String[] FILTERS = {"q", "class", "place", "shown", "state"};
  private final ProblemListQuery problems;
  private final ProblemPlaces places;
  private final Choices choices;

  ProblemsController(ProblemListQuery problems, ProblemPlaces places, Choices choices) {
    this.problems = problems;
    this.places = places;
    this.choices = choices;
  }

  @OpenToAll
  @GetMapping("/problems")
  Screen list(@Nullable Acting who, RegionHere here, Form asked) {
    var search = searchOf(here, asked);
    var links = Links.of(here);
    var filtered = Pager.of(asked, 0, links.problems(), FILTERS).address();
    var pager = Pager.of(asked, problems.count(here.id(), search), links.problems(),
        Stream.concat(Stream.of(FILTERS), Stream.of(Sorting.FIELD)).toArray(String[]::new));
    var sorting = Sorting.of(asked, ProblemListQuery.COLUMNS, filtered);
    var rows = problems.search(here.id(), search, sorting, pager.offset(), Pager.SIZE).stream()
        .map(ProblemsController::row)
        .toList();
    return Screen.of("portal/problems", new ProblemsPage(filters(here, asked.reader()), rows, pager, sorting,
        !filtered.equals(links.problems()), pager.address().replace(links.problems(), links.problemsCsv()),
        who != null && Rules.mayPlan(who)))
        .with(asked);
  }

  @OpenToAll
  @GetMapping({"/problems.csv", "/problems.xlsx"})
  ResponseEntity<byte[]> download(RegionHere here, Form asked, SheetFormat format) {
    var table = new Table("code", "title", "class", "description", "place", "year", "evidence", "source", "indicators",
        "withdrawn_on");
    var codes = problems.indicatorCodes(here.id());
    for (var row : problems.search(here.id(), searchOf(here, asked), Sorting.own(), 0, MOST_ROWS)) {
      table.row(row.code(), row.title(), row.problemClass(), row.description(), row.place(), row.year(),
          row.evidence(), row.source(), codes.getOrDefault(row.problemId(), List.of()),
          row.withdrawnOn());
    }
    return table.download(format, "problems-" + here.code());
  }

  private static ProblemsPage.Row row(ProblemQuery.Problem row) {
    return new ProblemsPage.Row(row.problemId(), row.code(), row.title(),
        Choices.key("problem-class", row.problemClass()), orNothing(row.place()), orNothing(row.year()));
  }

  private ProblemsPage.Filters filters(RegionHere here, Locale reader) {
    return new ProblemsPage.Filters(choices.of(ProblemClass.class, "problem-class", reader),
        places.choices(here.id(), reader), choices.of(Shown.class, "problem-shown", reader),
        choices.of(State.class, "problem-state", reader).stream()
            .filter(each -> each.value().equals(State.WITHDRAWN.name())).toList());
  }

  private ProblemSearch searchOf(RegionHere here, Form asked) {
    return new ProblemSearch(Words.of(asked.typed("q")), chosen(asked, "class", ProblemClass.values()),
        places.patterns(here.id(), asked.typed("place")), chosen(asked, "shown", Shown.values()),
        Objects.requireNonNullElse(chosen(asked, "state", State.values()), State.CURRENT));
  }

  private static <E extends Enum<E>> @Nullable E chosen(Form asked, String filter, E[] values) {
    return Arrays.stream(values).filter(each -> each.name().equals(asked.typed(filter))).findFirst().orElse(null);
  }

  private static String orNothing(@Nullable Object text) {
    return text == null ? "" : text.toString();
  }
}
