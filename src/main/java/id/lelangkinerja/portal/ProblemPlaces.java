package id.lelangkinerja.portal;

import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.region.AgencyKind;
import id.lelangkinerja.region.AgencyState;
import id.lelangkinerja.web.Texts;
import id.lelangkinerja.web.Words;
import id.lelangkinerja.web.page.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The places by which problems are filtered. A problem tells where it is in words, so that a place is found by its
 * name: a kecamatan by its own and those of its kelurahan, a kelurahan by its own and that of its kecamatan.
 */
@Component
class ProblemPlaces {
  private static final String WHOLE = "WHOLE";
  private static final String WHOLE_REGION = "seluruh (kota|kabupaten|provinsi)";
  private final PlaceQuery units;
  private final MessageSource messages;
  private final Today today;

  ProblemPlaces(PlaceQuery units, MessageSource messages, Today today) {
    this.units = units;
    this.messages = messages;
    this.today = today;
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
          .map(each -> new Choice(each.agencyId().toString(), each.name() + " (" + district.place() + ")"))
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
        .map(place -> Stream.concat(Stream.of(place), near(place, places)).map(each -> pattern(each.place())).toList())
        .orElse(null);
  }

  private static Stream<Unit> near(Unit place, List<Unit> places) {
    UUID parent = place.parentId();
    return place.kind() == AgencyKind.KECAMATAN
        ? places.stream().filter(each -> place.agencyId().equals(each.parentId()))
        : places.stream().filter(each -> each.agencyId().equals(parent));
  }

  private List<Unit> places(RegionId region) {
    return Stream.concat(units.districts(region).stream(), units.wards(region, Words.of("")).stream())
        .filter(each -> each.stateOn(today.date()) == AgencyState.HERE).toList();
  }

  private static List<Unit> districts(List<Unit> places) {
    return places.stream().filter(each -> each.kind() == AgencyKind.KECAMATAN).toList();
  }

  /** A regular expression of PostgreSQL that matches the name as whole words. */
  private static String pattern(String name) {
    return "\\m" + name.replaceAll("[^\\p{L}\\p{N} ]", "\\\\$0") + "\\M";
  }
}
