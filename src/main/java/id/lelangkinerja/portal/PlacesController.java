package id.lelangkinerja.portal;

import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.portal.page.Named;
import id.lelangkinerja.portal.page.PlacePage;
import id.lelangkinerja.portal.page.PlacesPage;
import id.lelangkinerja.region.AgencyKind;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Words;
import id.lelangkinerja.web.page.Sentence;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One's own kelurahan: found by its name, and what was promised for it, by whom, and how far it is. */
@RegionController
class PlacesController {
  private final PlaceQuery places;
  private final ContractQuery contracts;
  private final ProblemQuery problems;
  private final FigureQuery figures;
  private final Today today;

  PlacesController(PlaceQuery places, ContractQuery contracts, ProblemQuery problems, FigureQuery figures,
      Today today) {
    this.places = places;
    this.contracts = contracts;
    this.problems = problems;
    this.figures = figures;
    this.today = today;
  }

  @OpenToAll
  @GetMapping("/places")
  Screen list(RegionHere here, Form asked) {
    var words = Words.of(asked.typed("q"));
    var wards = places.wards(here.id(), words).stream()
        .collect(Collectors.groupingBy(each -> Objects.requireNonNullElse(each.parentId(), each.agencyId())));
    var districts = places.districts(here.id()).stream()
        .map(each -> new PlacesPage.District(each.agencyId(), each.name(),
            named(wards.getOrDefault(each.agencyId(), List.of()))))
        .filter(each -> words.all().isEmpty() || !each.wards().isEmpty()).toList();
    return Screen.of("portal/places", new PlacesPage(districts,
        districts.stream().mapToInt(each -> each.wards().size()).sum(), !words.all().isEmpty())).with(asked);
  }

  @OpenToAll
  @GetMapping("/places/{place}")
  Screen show(RegionHere here, @PathVariable UUID place) {
    var region = here.id();
    var found = places.find(region, place).filter(Unit::isPlace)
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    var offices = Stream.concat(places.districts(region).stream(), places.wards(region, Words.of("")).stream())
        .toList();
    var all = contracts.found(region, ContractSearch.all(), FrontController.MOST);
    var promises = Promises.of(found, offices, all, problems.places(region));
    int year = Tally.yearToTell(figures.years(region), today.date());
    var board = Scoreboard.of(region, promises.all(), year, figures, today.date());
    var district = found.parentId();
    return Screen.of("portal/place",
        new PlacePage(place, found.name(),
            found.kind() == AgencyKind.KECAMATAN || district == null
                ? null
                : new Named(district, String.valueOf(found.parentName())),
            headline(found, promises, board), groups(found, promises, board),
            named(places.children(region, place))));
  }

  /** How all that touches the place stands. */
  private static Sentence headline(Unit place, Promises promises, Scoreboard board) {
    var touching = promises.all().stream().map(PublishedContract::contractId).collect(Collectors.toSet());
    if (touching.isEmpty()) {
      return Sentence.of("portal.place-none", place.name());
    }
    return Sentence.of("portal.place-headline", place.name(), touching.size(), Telling.of(board.of(touching)));
  }

  private static List<PlacePage.Group> groups(Unit place, Promises promises, Scoreboard board) {
    boolean ward = place.kind() == AgencyKind.KELURAHAN;
    return List.of(
        new PlacePage.Group("portal.place-own", "portal.place-own-none", Lines.of(promises.own(), board)),
        new PlacePage.Group(ward ? "portal.place-district" : "portal.place-wards",
            ward ? "portal.place-district-none" : "portal.place-wards-none", Lines.of(promises.near(), board)),
        new PlacePage.Group("portal.place-wide", "portal.place-wide-none", Lines.of(promises.wide(), board)));
  }

  private static List<Named> named(List<Unit> units) {
    return units.stream().map(each -> new Named(each.agencyId(), each.name())).toList();
  }
}
