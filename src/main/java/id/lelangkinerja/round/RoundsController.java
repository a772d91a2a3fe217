package id.lelangkinerja.round;

import id.lelangkinerja.history.HistoryQuery;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.round.page.RoundPage;
import id.lelangkinerja.round.page.RoundsPage;
import id.lelangkinerja.sheet.SheetFormat;
import id.lelangkinerja.sheet.Table;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Words;
import id.lelangkinerja.web.page.Listing;
import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Sorting;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Rounds to read: the list, and one with everything it says. */
@RegionController
class RoundsController {
  private static final int MOST_ROWS = 10_000;
  private final RoundListQuery list;
  private final RoundQuery rounds;
  private final LotQuery lots;
  private final HistoryQuery history;
  private final RoundTabs tabs;
  private final RoundSides sides;

  RoundsController(RoundListQuery list, RoundQuery rounds, LotQuery lots, HistoryQuery history, RoundTabs tabs,
      RoundSides sides) {
    this.list = list;
    this.rounds = rounds;
    this.lots = lots;
    this.history = history;
    this.tabs = tabs;
    this.sides = sides;
  }

  @GetMapping("/rounds")
  Screen list(Acting who, RegionHere here, Form asked) {
    var links = Links.of(here);
    var words = Words.of(asked.typed("q"));
    int total = list.count(who, words);
    var listing = Listing.of(asked, total, links.auction().rounds(), links.auction().roundsCsv(),
        RoundListQuery.COLUMNS, "q");
    var rows = list.rounds(who, words, listing.sorting(), Pager.SIZE, listing.pager().offset()).stream()
        .map(round -> new RoundsPage.Row(round.name(), links.auction().round(round.id().value()),
            RoundStanding.of(round.lots()).tag(), round.closesAt(), round.lots().size()))
        .toList();
    return Screen.of("round/rounds", new RoundsPage(total, list.open(who, words), rows, listing,
        AuctionTabs.of(links, links.auction().rounds()), Rules.mayPlan(who))).with(asked);
  }

  @GetMapping({"/rounds.csv", "/rounds.xlsx"})
  ResponseEntity<byte[]> download(Acting who, RegionHere here, Form asked, SheetFormat format) {
    var table = new Table("round", "standing", "opens_at", "closes_at", "first_year", "last_year", "lots");
    var sorting = Sorting.of(asked, RoundListQuery.COLUMNS, "");
    for (var round : list.rounds(who, Words.of(asked.typed("q")), sorting, MOST_ROWS, 0)) {
      table.row(round.name(), RoundStanding.of(round.lots()), round.opensAt(), round.closesAt(), round.firstYear(),
          round.lastYear(), round.lots().size());
    }
    return table.download(format, "putaran-" + here.code());
  }

  @GetMapping("/rounds/{round}")
  Screen show(Acting who, RegionHere here, @PathVariable("round") RoundId id, Form asked) {
    var links = Links.of(here);
    var round = rounds.round(who, id);
    var sorting = Sorting.of(asked, LotQuery.COLUMNS, links.auction().round(id.value()));
    var visible = lots.lots(who, id, sorting);
    var states = visible.stream().map(LotRow::state).toList();
    var lines = visible.stream().map(lot -> new RoundPage.LotLine(lot.no(), lot.title(), lot.theme(), lot.invited(),
        LotTabs.tag(lot.state()), links.auction().lot(lot.lotId()))).toList();
    return Screen.of("round/round",
        new RoundPage(id.value(), RoundStanding.of(states).headlineKey(), round.name(), round.termName(),
            round.opensAt(), round.closesAt(), round.firstYear(), round.lastYear(),
            sides.seal(who, links, round, states), parts(round, sides.covers(who, id)), lines, sorting,
            allowed(who, id, states),
            sides.isScheduled(who, id), sides.extensions(who, id),
            history.of(who.region(), Kind.ROUND, id.value()),
            tabs.of(who, links, id, links.auction().round(id.value()))));
  }

  private RoundPage.Allowed allowed(Acting who, RoundId id, List<LotState> states) {
    return new RoundPage.Allowed(Rules.mayRevise(who, states), Rules.mayPlan(who), Rules.mayOpen(who, states),
        Rules.mayPlan(who) && sides.isTakingBids(who, id), Rules.mayPlan(who) && Rules.isJudged(states));
  }

  private static RoundPage.Parts parts(Round round, List<RoundPage.Cover> covers) {
    return new RoundPage.Parts(
        round.panel().stream().map(member -> new RoundPage.Member(member.name(), member.chair())).toList(),
        round.criteria().stream().map(criterion -> new RoundPage.Criterion(criterion.name(), criterion.weight()))
            .toList(),
        round.ceilings().stream().map(ceiling -> new RoundPage.Ceiling(ceiling.year(), ceiling.amount())).toList(),
        Round.CALENDAR.stream().flatMap(state -> round.stage(state).stream())
            .map(stage -> new RoundPage.Stage(stage.stage().key(), stage.startsOn(), stage.endsOn())).toList(),
        covers);
  }
}
