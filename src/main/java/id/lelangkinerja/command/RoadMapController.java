package id.lelangkinerja.command;

import id.lelangkinerja.command.page.RoadMapPage;
import id.lelangkinerja.contract.ContractQuery;
import id.lelangkinerja.contract.ContractSheet;
import id.lelangkinerja.measurement.AchievementQuery;
import id.lelangkinerja.measurement.Achievements;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.region.AgencyRow;
import id.lelangkinerja.region.RegionQuery;
import id.lelangkinerja.sheet.SheetFormat;
import id.lelangkinerja.sheet.Table;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Crumb;
import id.lelangkinerja.web.page.Sentence;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The road maps: the years of a contract, and of all contracts of an agency. Public as their contracts and verified
 * figures are.
 */
@RegionController
class RoadMapController {
  private static final int MOST_CONTRACTS = 40;
  private final ContractQuery contracts;
  private final AchievementQuery achievements;
  private final RegionQuery regions;

  RoadMapController(ContractQuery contracts, AchievementQuery achievements, RegionQuery regions) {
    this.contracts = contracts;
    this.achievements = achievements;
    this.regions = regions;
  }

  @OpenToAll
  @GetMapping("/contracts/{contract}/road-map")
  Screen contract(@Nullable Acting who, RegionHere here, @PathVariable UUID contract) {
    var sheet = sheet(here, contract);
    var links = Links.of(here);
    var block = block(who, here, sheet, achievements.ofContract(here.id(), contract));
    var own = sheet.contract();
    return Screen.of("command/road-map", new RoadMapPage(own.title(), headline(own.agencyName(), List.of(block)),
        List.of(new Crumb(own.agencyName(), links.maps().agencyRoadMap(own.agencyId())),
            new Crumb(own.number(), links.contracts().contract(contract))),
        links.maps().contractRoadMap(contract) + ".csv", List.of(block)));
  }

  @OpenToAll
  @GetMapping({"/contracts/{contract}/road-map.csv", "/contracts/{contract}/road-map.xlsx"})
  ResponseEntity<byte[]> contractTable(@Nullable Acting who, RegionHere here, @PathVariable UUID contract,
      SheetFormat format) {
    var block = block(who, here, sheet(here, contract), achievements.ofContract(here.id(), contract));
    return table(List.of(block)).download(format, "road-map-" + here.code() + "-" + contract);
  }

  @OpenToAll
  @GetMapping("/agencies/{agency}/road-map")
  Screen agency(@Nullable Acting who, RegionHere here, @PathVariable UUID agency) {
    var found = agencyOf(here, agency);
    var links = Links.of(here);
    var blocks = blocks(who, here, agency);
    return Screen.of("command/road-map", new RoadMapPage(found.name(), headline(found.name(), blocks),
        List.of(new Crumb(found.name(), links.agency(agency))), links.maps().agencyRoadMap(agency) + ".csv", blocks));
  }

  @OpenToAll
  @GetMapping({"/agencies/{agency}/road-map.csv", "/agencies/{agency}/road-map.xlsx"})
  ResponseEntity<byte[]> agencyTable(@Nullable Acting who, RegionHere here, @PathVariable UUID agency,
      SheetFormat format) {
    agencyOf(here, agency);
    return table(blocks(who, here, agency)).download(format, "road-map-" + here.code() + "-" + agency);
  }

  private List<RoadMapPage.Block> blocks(@Nullable Acting who, RegionHere here, UUID agency) {
    var figures = achievements.ofAgency(here.id(), new id.lelangkinerja.platform.AgencyId(agency));
    return contracts.published(here.id(), new ContractQuery.Search("", agency, null), MOST_CONTRACTS, 0).stream()
        .map(each -> block(who, here, sheet(here, each.contractId()), figures)).toList();
  }

  private static RoadMapPage.Block block(@Nullable Acting who, RegionHere here, ContractSheet sheet,
      Achievements figures) {
    return new Roads(sheet, figures, Rules.mayReadUnverified(who, sheet.contract().agencyId()), Links.of(here)).block();
  }

  private ContractSheet sheet(RegionHere here, UUID contract) {
    return contracts.sheet(here.id(), contract).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  private AgencyRow agencyOf(RegionHere here, UUID agency) {
    return regions.agency(here.id(), agency).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  /** How many indicators go fast enough for the next target that their figures lead to. */
  private static Sentence headline(String agency, List<RoadMapPage.Block> blocks) {
    var roads = blocks.stream().flatMap(block -> block.roads().stream()).toList();
    var told = roads.stream().filter(road -> !road.speeds().isEmpty()).toList();
    if (told.isEmpty()) {
      return Sentence.of(blocks.isEmpty() ? "command.road.none" : "command.road.untold", agency, roads.size());
    }
    if (told.stream().allMatch(RoadMapController::isOver)) {
      long reached = told.stream().filter(road -> road.speeds().getFirst().tag().tone().equals("good")).count();
      return Sentence.of("command.road.over", agency, reached, told.size());
    }
    long slow = told.stream().filter(road -> !road.speeds().getFirst().tag().tone().equals("good")).count();
    return slow == 0
        ? Sentence.of("command.road.well", agency, told.size())
        : Sentence.of("command.road.slow", agency, slow, told.size());
  }

  /** Nothing can be sped up any more: its last target is reached, or its time is up. */
  private static boolean isOver(RoadMapPage.Road road) {
    var speed = road.speeds().getFirst();
    return road.speeds().size() == 1
        && Set.of("command.pace.reached", "command.pace.time-up").contains(speed.said().key())
        && speed.said().values().getFirst().equals(road.years().getLast().year());
  }

  private static Table table(List<RoadMapPage.Block> blocks) {
    var rows = new Table("contract", "agency", "indicator", "unit", "baseline", "baseline_as_of", "baseline_source",
        "data_source", "year", "target", "signed_target", "reached", "verified", "verified_achievement_percent");
    for (var block : blocks) {
      for (var road : block.roads()) {
        var start = road.start();
        road.years().forEach(year -> rows.row(block.number(), block.agency(), road.name(), road.unit(),
            start.baseline(), start.asOf(), start.source(), start.figures(), year.year(), year.target(),
            year.signed() == null ? year.target() : year.signed(), year.reached(),
            year.reached() == null ? null : year.verified(),
            year.percent() == null ? null : year.percent().setScale(4, java.math.RoundingMode.HALF_UP)));
      }
    }
    return rows;
  }
}
