package id.lelangkinerja.planning;

import id.lelangkinerja.planning.page.ProblemsPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
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
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** What the public suffers, open to all: the register of problems and its download. */
@RegionController
class ProblemPages {
  private static final int MOST_ROWS = 10_000;
  private final ProblemQuery problems;
  private final Choices choices;

  ProblemPages(ProblemQuery problems, Choices choices) {
    this.problems = problems;
    this.choices = choices;
  }

  @OpenToAll
  @GetMapping("/problems")
  Screen list(@Nullable Acting who, RegionHere here, Form asked) {
    var words = Words.of(asked.typed("q"));
    var only = classOf(asked);
    var links = Links.of(here);
    var pager = Pager.of(asked, problems.count(here.id(), words, only), links.problems(), "q", "class",
        Sorting.FIELD);
    var sorting = Sorting.of(asked, ProblemQuery.COLUMNS,
        Pager.of(asked, 0, links.problems(), "q", "class").address());
    var rows = problems.search(here.id(), words, only, sorting, pager.offset(), Pager.SIZE).stream()
        .map(ProblemPages::row)
        .toList();
    return Screen.of("planning/problems", new ProblemsPage(choices.of(ProblemClass.class, "problem-class",
        asked.reader()), rows, pager, sorting, !words.all().isEmpty() || only != null,
        pager.address().replace(links.problems(), links.problemsCsv()), who != null && Rules.mayPlan(who)))
        .with(asked);
  }

  @OpenToAll
  @GetMapping({"/problems.csv", "/problems.xlsx"})
  ResponseEntity<byte[]> download(RegionHere here, Form asked, SheetFormat format) {
    var table = new Table("code", "title", "class", "description", "place", "year", "evidence", "source", "indicators");
    var codes = problems.indicatorCodes(here.id());
    for (var row : problems.search(here.id(), Words.of(asked.typed("q")), classOf(asked), 0, MOST_ROWS)) {
      table.row(row.code(), row.title(), row.problemClass(), row.description(), row.place(), row.year(),
          row.evidence(), row.source(), codes.getOrDefault(row.problemId(), List.of()));
    }
    return table.download(format, "problems-" + here.code());
  }

  private static ProblemsPage.Row row(ProblemDetail row) {
    return new ProblemsPage.Row(row.problemId(), row.code(), row.title(),
        Choices.key("problem-class", row.problemClass()), orNothing(row.place()), orNothing(row.year()));
  }

  private static @Nullable ProblemClass classOf(Form asked) {
    return Arrays.stream(ProblemClass.values()).filter(each -> each.name().equals(asked.typed("class"))).findFirst()
        .orElse(null);
  }

  private static String orNothing(@Nullable Object text) {
    return text == null ? "" : text.toString();
  }
}
