package id.lelangkinerja.round;

import id.lelangkinerja.history.HistoryQuery;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.region.MissionRow;
import id.lelangkinerja.region.RegionQuery;
import id.lelangkinerja.round.page.LotPage;
import id.lelangkinerja.web.Screen;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A lot to read, with everything that bids must answer to. */
@RegionController
class LotController {
  private final LotQuery lots;
  private final RegionQuery regions;
  private final HistoryQuery history;
  private final LotTabs tabs;
  private final ExtensionRepository extensions;

  LotController(LotQuery lots, RegionQuery regions, HistoryQuery history, LotTabs tabs,
      ExtensionRepository extensions) {
    this.lots = lots;
    this.regions = regions;
    this.history = history;
    this.tabs = tabs;
    this.extensions = extensions;
  }

  @GetMapping("/lots/{lot}")
  Screen show(Acting who, RegionHere here, @PathVariable("lot") LotId id) {
    var links = Links.of(here);
    var lot = lots.lot(who, id);
    return Screen.of("round/lot",
        new LotPage(id.value(), lot.title(), lot.no(), lot.theme(), lot.summary(), LotTabs.tag(lot.state()),
            new LotPage.Where(lot.roundName(), links.auction().round(lot.round().value()), lot.closesAt(),
                extensions.of(who.region(), lot.round()), mission(who, lot)),
            new LotPage.Terms(lot.terms().mostWinners(),
                lot.terms().needs().stream().map(need -> new LotPage.Need(need.no(), need.title(),
                    LotTabs.tag(need.state()), links.auction().lot(need.lot()))).toList(),
                lot.terms().places().stream().map(Lot.Place::name).toList()),
            tabs.of(who, links, id, links.auction().lot(id.value())), lot.state().nextKey(), contents(lot, links),
            allowed(who, lot), history.of(who.region(), Kind.LOT, id.value())));
  }

  private @Nullable String mission(Acting who, Lot lot) {
    return regions.missions(who.region()).stream().filter(mission -> mission.missionId().equals(lot.mission()))
        .map(MissionRow::text).findFirst().orElse(null);
  }

  private LotPage.Allowed allowed(Acting who, Lot lot) {
    boolean over = lots.isDeadlineOver(who.region(), lot.id());
    return new LotPage.Allowed(Rules.mayReviseLot(who, lot.state()), Rules.mayStepBack(who, lot.state(), over),
        Rules.mayPlan(who) && Rules.isTooLateToBid(lot.state(), over), Rules.mayCancel(who, lot.state()));
  }

  private static LotPage.Contents contents(Lot lot, Links links) {
    return new LotPage.Contents(
        lot.problems().stream()
            .map(problem -> new LotPage.Problem(problem.code(), problem.title(), links.problem(problem.id())))
            .toList(),
        lot.invited().stream().map(agency -> new LotPage.Invited(agency.name(), links.agency(agency.agency())))
            .toList(),
        lot.indicators().stream().map(indicator -> row(lot, indicator, links)).toList());
  }

  private static LotPage.Row row(Lot lot, Lot.Indicator indicator, Links links) {
    var cells = lot.years().stream().map(year -> indicator.reserve(year)
        .map(reserve -> new LotPage.Cell(year.toString(), reserve.value(), reserve.stretch()))
        .orElseGet(() -> new LotPage.Cell(year.toString(), null, null))).toList();
    return new LotPage.Row(indicator.name(), indicator.unit(), links.indicator(indicator.id()),
        "lot.direction." + indicator.polarity().name().toLowerCase(Locale.ROOT), indicator.weight(),
        indicator.guard(), indicator.decimals(), cells);
  }
}
