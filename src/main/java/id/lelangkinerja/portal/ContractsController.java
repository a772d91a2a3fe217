package id.lelangkinerja.portal;

import id.lelangkinerja.contract.ContractQuery;
import id.lelangkinerja.contract.ContractQuery.Published;
import id.lelangkinerja.measurement.AchievementQuery;
import id.lelangkinerja.measurement.Achievements;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.portal.page.ContractsPage;
import id.lelangkinerja.sheet.SheetFormat;
import id.lelangkinerja.sheet.Table;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Texts;
import id.lelangkinerja.web.Words;
import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Sentence;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** Every published contract: searched, narrowed, ordered, downloaded. */
@RegionController
class ContractsController {
  private final FrontQuery front;
  private final ContractQuery contracts;
  private final AchievementQuery achievements;
  private final Choices choices;
  private final Clock clock;

  ContractsController(FrontQuery front, ContractQuery contracts, AchievementQuery achievements, Choices choices,
      Clock clock) {
    this.front = front;
    this.contracts = contracts;
    this.achievements = achievements;
    this.choices = choices;
    this.clock = clock;
  }

  @OpenToAll
  @GetMapping("/contracts")
  Screen list(RegionHere here, Form asked) {
    var links = Links.of(here);
    int year = year(here);
    var all = found(here, asked);
    var board = board(here, all, year);
    var found = ordered(all, asked, board);
    var pager = Pager.of(asked, found.size(), links.contracts(), "q", "agency", "mission", "sort");
    var rows = found.stream().skip(pager.offset()).limit(Pager.SIZE).map(each -> row(each, board)).toList();
    boolean filtered = !asked.typed("q").isBlank() || id(asked, "agency") != null || id(asked, "mission") != null;
    return Screen.of("portal/contracts",
        new ContractsPage(headline(found, filtered, board.figures(year), year), filters(here, asked), rows, pager,
            filtered, pager.address().replace(links.contracts(), links.contractsCsv())))
        .with(asked);
  }

  @OpenToAll
  @GetMapping({"/contracts.csv", "/contracts.xlsx"})
  ResponseEntity<byte[]> download(RegionHere here, Form asked, SheetFormat format) {
    var all = found(here, asked);
    var board = board(here, all, year(here));
    var table = new Table("number", "title", "agency", "mission", "state", "first_year", "last_year", "in_force_at",
        "budget_rupiah", "document_sha256", "year", "verified_score_percent");
    for (var each : ordered(all, asked, board)) {
      table.row(each.number(), each.title(), each.agencyName(), each.missionNo(), each.state(), each.firstYear(),
          each.lastYear(), each.inForceAt(), each.budget(), each.documentHash(), board.year(each),
          Scores.rounded(board.score(each).reported().orElse(null)));
    }
    return table.download(format, "contracts-" + here.code());
  }

  private List<Published> found(RegionHere here, Form asked) {
    var search = new ContractQuery.Search(String.join(" ", Words.of(asked.typed("q")).all()), id(asked, "agency"),
        id(asked, "mission"));
    return contracts.published(here.id(), search, FrontController.MOST, 0);
  }

  private Scoreboard board(RegionHere here, List<Published> found, int year) {
    return Scoreboard.of(here.id(), found, year, front, achievements, today());
  }

  private static List<Published> ordered(List<Published> found, Form asked, Scoreboard board) {
    var order = Arrays.stream(Order.values()).filter(each -> each.name().equals(asked.typed("sort"))).findFirst();
    return order.map(each -> found.stream().sorted(each.by(scores(found, board))).toList()).orElse(found);
  }

  private static Map<UUID, BigDecimal> scores(List<Published> found, Scoreboard board) {
    var scores = new HashMap<UUID, BigDecimal>();
    found.forEach(each -> board.score(each).reported().ifPresent(score -> scores.put(each.contractId(), score)));
    return scores;
  }

  private static Sentence headline(List<Published> found, boolean filtered, Achievements figures, int year) {
    if (found.isEmpty()) {
      return Sentence.of(filtered ? "portal.contracts-not-found" : "portal.contracts-none");
    }
    if (filtered) {
      return Sentence.of("portal.contracts-found", found.size());
    }
    var tally = Tally.of(figures.commitments(), year, figures.today());
    return Sentence.of("portal.contracts-headline", found.size(), tally.count(Mark.REACHED), tally.marks().size(),
        Integer.toString(year));
  }

  /** Only what a published contract has is offered: a choice that finds nothing helps nobody. */
  private ContractsPage.Filters filters(RegionHere here, Form asked) {
    var all = contracts.published(here.id(), ContractQuery.Search.all(), FrontController.MOST, 0);
    var agencies = all.stream().map(each -> new Choice(each.agencyId().toString(), each.agencyName())).distinct()
        .sorted(Comparator.comparing(Choice::label)).toList();
    var missions = all.stream().filter(each -> each.missionId() != null)
        .sorted(Comparator.comparingInt(each -> each.missionNo() == null ? 0 : each.missionNo()))
        .map(each -> new Choice(String.valueOf(each.missionId()), mission(each))).distinct().toList();
    return new ContractsPage.Filters(agencies, missions, choices.of(Order.class, "portal.order", asked.reader()));
  }

  private static ContractsPage.Row row(Published each, Scoreboard board) {
    return new ContractsPage.Row(each.contractId(), each.number(), each.title(), each.agencyName(), mission(each),
        each.firstYear() + "–" + each.lastYear(), board.scored(each));
  }

  private static String mission(Published contract) {
    return contract.missionNo() == null ? "" : contract.missionNo() + ". " + contract.missionText();
  }

  private static @Nullable UUID id(Form asked, String field) {
    try {
      return UUID.fromString(asked.typed(field));
    } catch (IllegalArgumentException _) {
      return null; // a filter that cannot be read narrows nothing
    }
  }

  private int year(RegionHere here) {
    return Tally.yearToTell(front.years(here.id()), today());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
  }
}
