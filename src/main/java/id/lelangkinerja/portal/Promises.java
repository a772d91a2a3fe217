package id.lelangkinerja.portal;

import id.lelangkinerja.region.AgencyKind;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was promised for one place: by its own office, by the kecamatan above or the kelurahan below it, and by those
 * whose contracts answer a problem there, or one of the whole region.
 */
record Promises(List<PublishedContract> own, List<PublishedContract> near, List<PublishedContract> wide) {
  Promises {
    own = List.copyOf(own);
    near = List.copyOf(near);
    wide = List.copyOf(wide);
  }

  /** {@code offices} are those of all places: their contracts touch their own place alone. */
  static Promises of(Unit place, List<Unit> offices, List<PublishedContract> all, List<ProblemQuery.Where> problems) {
    var near = offices.stream().filter(each -> isNear(place, each)).map(Unit::agencyId).collect(Collectors.toSet());
    var elsewhere = offices.stream().map(Unit::agencyId).collect(Collectors.toSet());
    Map<UUID, List<String>> where = problems.stream().filter(each -> each.place() != null)
        .collect(Collectors.groupingBy(ProblemQuery.Where::lotId,
            Collectors.mapping(each -> Objects.requireNonNull(each.place()), Collectors.toList())));
    return new Promises(of(all, Set.of(place.agencyId())), of(all, near),
        all.stream().filter(each -> !elsewhere.contains(each.agencyId()))
            .filter(each -> touches(place, where.getOrDefault(each.lotId(), List.of()))).toList());
  }

  private static boolean isNear(Unit place, Unit other) {
    return place.kind() == AgencyKind.KELURAHAN
        ? other.agencyId().equals(place.parentId())
        : place.agencyId().equals(other.parentId());
  }

  private static List<PublishedContract> of(Collection<PublishedContract> all, Set<UUID> agencies) {
    return all.stream().filter(each -> agencies.contains(each.agencyId())).toList();
  }

  /**
   * A contract whose problems lie all in other places leaves this one out; one without a place is for the whole
   * region.
   */
  static boolean touches(Unit place, List<String> where) {
    var names = Stream.of(place.place(), new Unit(place.agencyId(), null, String.valueOf(place.parentName()), "",
        place.kind(), null, null, null, null, false).place(), "seluruh kota", "seluruh kabupaten", "seluruh provinsi")
        .map(name -> Pattern.compile("\\b" + Pattern.quote(name.toLowerCase(Locale.ROOT)) + "\\b")).toList();
    return where.isEmpty() || where.stream().map(each -> each.toLowerCase(Locale.ROOT))
        .anyMatch(each -> names.stream().anyMatch(name -> name.matcher(each).find()));
  }

  List<PublishedContract> all() {
    return Stream.of(own, near, wide).flatMap(List::stream).toList();
  }
}
