package id.lelangkinerja.planning;

import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.region.AgencyKind;
import id.lelangkinerja.region.AgencyRow;
import id.lelangkinerja.region.RegionQuery;
import id.lelangkinerja.web.Texts;
import id.lelangkinerja.web.page.Choice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The places by which problems are filtered. A problem tells where it is in words, so that a place is found by its name: a
 * kecamatan by its own and those of its kelurahan, a kelurahan by its own and that of its kecamatan.
 */
@Component
class ProblemPlaces {
  private static final String WHOLE = "WHOLE";
  private static final String WHOLE_REGION = "seluruh (kota|kabupaten|provinsi)";
  private final RegionQuery regions;
  private final MessageSource messages;
  private final Clock clock;

  ProblemPlaces(RegionQuery regions, MessageSource messages, Clock clock) {
    this.regions = regions;
    this.messages = messages;
    this.clock = clock;
  }

  /** The whole region, and each kecamatan with its kelurahan after it; nothing where the region has no places. */
  List<Choice> choices(RegionId region, Locale reader) {
    var places = places(region);
    if (places.isEmpty()) {
      return List.of();
    }
    var choices = new ArrayList<Choice>();
    choices.add(new Choice(WHOLE, new Texts(reader, messages).get("problem.place.whole")));
    districts(places).forEach(district -> {
      choices.add(new Choice(district.agencyId().toString(), district.name()));
      places.stream().filter(each -> district.agencyId().equals(each.parentId()))
          .map(each -> new Choice(each.agencyId().toString(), each.name() + " (" + name(district) + ")"))
          .forEach(choices::add);
    });
    return choices;
  }

  /** The patterns of the names that the chosen place goes by; null where none of these was chosen. */
  @Nullable
  List<String> patterns(RegionId region, String chosen) {
    if (chosen.equals(WHOLE)) {
      return List.of(WHOLE_REGION);
    }
    if (chosen.isEmpty()) {
      return null;
    }
    var places = places(region);
    return places.stream().filter(each -> each.agencyId().toString().equals(chosen)).findFirst()
        .map(place -> Stream.concat(Stream.of(place), near(place, places)).map(each -> pattern(name(each))).toList())
        .orElse(null);
  }

  private static Stream<AgencyRow> near(AgencyRow place, List<AgencyRow> places) {
    UUID parent = place.parentId();
    return place.kind() == AgencyKind.KECAMATAN
        ? places.stream().filter(each -> place.agencyId().equals(each.parentId()))
        : places.stream().filter(each -> each.agencyId().equals(parent));
  }

  private List<AgencyRow> places(RegionId region) {
    return regions.agenciesOn(region, LocalDate.ofInstant(clock.instant(), Texts.ZONE)).stream()
        .filter(each -> each.kind() == AgencyKind.KECAMATAN || each.kind() == AgencyKind.KELURAHAN).toList();
  }

  private static List<AgencyRow> districts(List<AgencyRow> places) {
    return places.stream().filter(each -> each.kind() == AgencyKind.KECAMATAN)
        .sorted(Comparator.comparing(AgencyRow::name)).toList();
  }

  /** The name of the place itself: "Kelurahan Bareng" is the office of Bareng. */
  private static String name(AgencyRow place) {
    return place.name().replaceFirst("^(Kecamatan|Kelurahan)\\s+", "");
  }

  /** A regular expression of PostgreSQL that matches the name as whole words. */
  private static String pattern(String name) {
    return "\\m" + name.replaceAll("[^\\p{L}\\p{N} ]", "\\\\$0") + "\\M";
  }
}
