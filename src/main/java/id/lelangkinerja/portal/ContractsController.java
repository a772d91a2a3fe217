package id.lelangkinerja.portal;

import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.portal.page.ContractsPage;
import id.lelangkinerja.sheet.SheetFormat;
import id.lelangkinerja.sheet.Table;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Sentence;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** Every published contract: searched, narrowed, ordered, downloaded. */
@RegionController
class ContractsController {
  private final ContractQuery contracts;
  private final FigureQuery figures;
  private final ContractFilters filters;
  private final Today today;

  ContractsController(ContractQuery contracts, FigureQuery figures, ContractFilters filters, Today today) {
    this.contracts = contracts;
    this.figures = figures;
    this.filters = filters;
    this.today = today;
  }

  @OpenToAll
  @GetMapping("/contracts")
  Screen list(RegionHere here, Form asked) {
    var links = Links.of(here);
    var search = ContractSearch.of(asked);
    int year = year(here);
    var all = contracts.found(here.id(), search, FrontController.MOST);
    var board = Scoreboard.of(here.id(), all, year, figures, today.date());
    var found = ordered(all, asked, board);
    var pager = Pager.of(asked, found.size(), links.contracts().list(), ContractSearch.FIELDS);
    var rows = found.stream().skip(pager.offset()).limit(Pager.SIZE).map(each -> row(each, board)).toList();
    return Screen.of("portal/contracts",
        new ContractsPage(headline(found, search.narrows(), board, year), filters.of(here.id(), asked.reader()), rows,
            pager, search.narrows(),
            pager.address().replace(links.contracts().list(), links.contracts().contractsCsv())))
        .with(asked);
  }

  @OpenToAll
  @GetMapping({"/contracts.csv", "/contracts.xlsx"})
  ResponseEntity<byte[]> download(RegionHere here, Form asked, SheetFormat format) {
    var all = contracts.found(here.id(), ContractSearch.of(asked), FrontController.MOST);
    var board = Scoreboard.of(here.id(), all, year(here), figures, today.date());
    var table = new Table("number", "title", "agency", "mission", "state", "first_year", "last_year", "in_force_at",
        "budget_rupiah", "document_sha256", "year", "verified_score_percent");
    for (var each : ordered(all, asked, board)) {
      table.row(each.number(), each.title(), each.agencyName(), each.missionNo(), each.state(), each.firstYear(),
          each.lastYear(), each.inForceAt(), each.budget(), each.documentHash(), board.year(each),
          Scores.rounded(board.score(each).reported().orElse(null)));
    }
    return table.download(format, "contracts-" + here.code());
  }

  private static List<PublishedContract> ordered(List<PublishedContract> found, Form asked, Scoreboard board) {
    var order = Arrays.stream(Order.values()).filter(each -> each.name().equals(asked.typed("sort"))).findFirst();
    return order.map(each -> found.stream().sorted(each.by(scores(found, board))).toList()).orElse(found);
  }

  private static Map<UUID, BigDecimal> scores(List<PublishedContract> found, Scoreboard board) {
    var scores = new HashMap<UUID, BigDecimal>();
    found.forEach(each -> board.score(each).reported().ifPresent(score -> scores.put(each.contractId(), score)));
    return scores;
  }

  private static Sentence headline(List<PublishedContract> found, boolean filtered, Scoreboard board, int year) {
    if (found.isEmpty()) {
      return Sentence.of(filtered ? "portal.contracts-not-found" : "portal.contracts-none");
    }
    if (filtered) {
      return Sentence.of("portal.contracts-found", found.size());
    }
    var running = Telling.running(board.figures(board.today().getYear())).map(Running::sentence);
    return Sentence.of("portal.contracts-headline", found.size(), running
        .orElseGet(() -> Tally.of(board.figures(year).commitments(), year, board.today()).sentence()));
  }

  private static ContractsPage.Row row(PublishedContract each, Scoreboard board) {
    return new ContractsPage.Row(each.contractId(), each.number(), each.title(), each.agencyName(), each.mission(),
        each.span(), each.stateKey(), board.scored(each));
  }

  private int year(RegionHere here) {
    return Tally.yearToTell(figures.years(here.id()), today.date());
  }
}
