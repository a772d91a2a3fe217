package id.lelangkinerja.portal;

import static id.lelangkinerja.measurement.Basis.VERIFIED;

import id.lelangkinerja.measurement.Achievements;
import id.lelangkinerja.measurement.CommitmentYear;
import id.lelangkinerja.platform.PublicLinks;
import id.lelangkinerja.region.AgencyKind;
import id.lelangkinerja.region.Area;
import id.lelangkinerja.scoring.Category;
import id.lelangkinerja.scoring.Score;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.page.MapDrawing;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Colours places by what their own offices reached in the newest year that has a verified figure: a kecamatan with the
 * kelurahan in it, a kelurahan without a contract as its kecamatan.
 */
record Colouring(Achievements reached, Collection<Unit> places, PublicLinks links) {
  private static final int WHOLE_YEAR = 4;
  private static final String NOTHING = "portal.map-nothing";

  MapDrawing.Figure of(Area area) {
    var own = of(area.agencyId(), Set.of(area.agencyId()));
    var place = places.stream().filter(each -> each.agencyId().equals(area.agencyId())).findFirst();
    if (!own.meaning().equals(NOTHING) || place.isEmpty()) {
      return own;
    }
    var parent = place.get().parentId();
    return place.get().kind() == AgencyKind.KELURAHAN && parent != null
        ? of(area.agencyId(), Set.of(parent))
        : of(area.agencyId(), within(area.agencyId()));
  }

  private Set<UUID> within(UUID district) {
    var within = new HashSet<UUID>(Set.of(district));
    places.stream().filter(each -> district.equals(each.parentId())).map(Unit::agencyId).forEach(within::add);
    return within;
  }

  private MapDrawing.Figure of(UUID area, Set<UUID> offices) {
    var promised = reached.commitments().stream().filter(each -> offices.contains(each.pledge().agencyId())).toList();
    var years = promised.stream().filter(Colouring::isTold).map(each -> each.pledge().year())
        .collect(Collectors.toSet());
    int year = years.stream().max(Integer::compare).orElseGet(() -> Tally
        .yearToTell(promised.stream().map(each -> each.pledge().year()).distinct().toList(), reached.today()));
    var score = new Achievements(promised, reached.today(), reached.scales(), reached.newest(), reached.shares())
        .ofAll(year, WHOLE_YEAR, VERIFIED);
    return figure(links.place(area), score, percent -> reached.scaleOf(year, WHOLE_YEAR).of(percent));
  }

  private static boolean isTold(CommitmentYear each) {
    return each.figures().stream().anyMatch(figure -> figure.verified() != null);
  }

  private static MapDrawing.Figure figure(String url, Score score,
      Function<java.math.BigDecimal, Category> judged) {
    return score.reported()
        .map(percent -> new MapDrawing.Figure(url, percent, css(judged.apply(percent)),
            Choices.key("portal.category", judged.apply(percent))))
        .orElseGet(() -> score.withOverdueAsZero().isPresent()
            ? new MapDrawing.Figure(url, null, "none", "portal.score.silent")
            : new MapDrawing.Figure(url, null, "", NOTHING));
  }

  private static String css(Category category) {
    return List.of("a1", "a2", "a3", "a4", "a5").get(switch (category) {
      case VERY_LOW -> 0;
      case LOW -> 1;
      case MEDIUM -> 2;
      case HIGH -> 3;
      case VERY_HIGH -> 4;
    });
  }
}
