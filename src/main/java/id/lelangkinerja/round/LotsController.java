package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.region.RegionQuery;
import id.lelangkinerja.round.page.LotsPage;
import id.lelangkinerja.sheet.SheetFormat;
import id.lelangkinerja.sheet.Table;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Words;
import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.Listing;
import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Sentence;
import id.lelangkinerja.web.page.Sorting;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** The lots of all rounds, as far as the reader may see them, and their download. */
@RegionController
class LotsController {
  private static final int MOST_ROWS = 10_000;
  private static final String[] FILTERS = {"q", "round", "state", "agency", "mission", "theme"};
  private final LotListQuery lots;
  private final RegionQuery regions;
  private final Choices choices;

  LotsController(LotListQuery lots, RegionQuery regions, Choices choices) {
    this.lots = lots;
    this.regions = regions;
    this.choices = choices;
  }

  @GetMapping("/lots")
  Screen list(Acting who, RegionHere here, Form asked) {
    var links = Links.of(here);
    var filter = filter(asked);
    int total = lots.count(who, filter);
    var list = Listing.of(asked, total, links.auction().lots(), links.auction().lotsCsv(), LotListQuery.COLUMNS,
        FILTERS);
    var rows = lots.lots(who, filter, list.sorting(), list.pager().offset(), Pager.SIZE).stream()
        .map(lot -> row(lot, links)).toList();
    var headline = Sentence.of(list.narrowed() ? "lots.headline-found" : "lots.headline", total,
        lots.open(who, filter));
    return Screen.of("round/lots", new LotsPage(headline, rows, list, filters(who, asked.reader()),
        AuctionTabs.of(links, links.auction().lots()), Rules.mayPlan(who))).with(asked);
  }

  @GetMapping({"/lots.csv", "/lots.xlsx"})
  ResponseEntity<byte[]> download(Acting who, RegionHere here, Form asked, SheetFormat format) {
    var table = new Table("round", "no", "title", "theme", "summary", "mission", "state", "closes_at", "first_year",
        "last_year", "round_ceiling", "invited");
    var sorting = Sorting.of(asked, LotListQuery.COLUMNS, "");
    for (var lot : lots.lots(who, filter(asked), sorting, 0, MOST_ROWS)) {
      var ceiling = lot.ceiling();
      table.row(lot.roundName(), lot.no(), lot.title(), lot.theme(), lot.summary(), lot.mission(), lot.state(),
          lot.closesAt(), lot.firstYear(), lot.lastYear(), ceiling == null ? null : ceiling.amount(), lot.invited());
    }
    return table.download(format, "paket-" + here.code());
  }

  private static LotListQuery.Filter filter(Form asked) {
    var theme = String.join(" ", asked.typed("theme").split("\\p{Cntrl}+"));
    return new LotListQuery.Filter(Words.of(asked.typed("q")), asked.filterId("round").orElse(null),
        asked.filter("state", LotState.class).orElse(null), asked.filterId("agency").orElse(null),
        asked.filterId("mission").orElse(null), theme.isBlank() ? null : theme);
  }

  private static LotsPage.Row row(LotListQuery.Listed lot, Links links) {
    return new LotsPage.Row(lot.no(), lot.title(), links.auction().lot(lot.id().value()), lot.theme(), lot.roundName(),
        links.auction().round(lot.round().value()), lot.closesAt(), lot.ceiling(), LotTabs.tag(lot.state()),
        lot.invited());
  }

  private LotsPage.Filters filters(Acting who, Locale reader) {
    return new LotsPage.Filters(named(lots.rounds(who)), choices.of(LotState.class, "lot-state", reader),
        named(lots.agencies(who)),
        regions.missions(who.region()).stream()
            .map(mission -> new Choice(mission.missionId().toString(), mission.no() + ". " + mission.text())).toList(),
        lots.themes(who).stream().map(theme -> new Choice(theme, theme)).toList());
  }

  private static List<Choice> named(List<LotListQuery.Named> all) {
    return all.stream().map(each -> new Choice(each.id().toString(), each.name())).toList();
  }
}
