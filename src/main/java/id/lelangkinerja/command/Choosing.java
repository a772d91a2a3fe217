package id.lelangkinerja.command;

import id.lelangkinerja.command.page.Option;
import id.lelangkinerja.region.AgencyKind;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The addresses of one page for its other years and quarters, and for its other map; the rest is kept. */
record Choosing(String url, Moment now, AgencyKind map) {
  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

  Choosing(String url, Moment now) {
    this(url, now, AgencyKind.KECAMATAN);
  }

  List<Option> years(List<Integer> years) {
    return years.stream()
        .map(year -> new Option(Integer.toString(year), url + "?year=" + year + kept(map), year == now.year()))
        .toList();
  }

  List<Option> quarters() {
    return IntStream.rangeClosed(1, ROMAN.size())
        .mapToObj(quarter -> new Option(roman(quarter), at(quarter), quarter == now.quarter())).toList();
  }

  /** The maps of kecamatan and of kelurahan; the text is the key of the kind's name. */
  List<Option> maps() {
    return Stream.of(AgencyKind.KECAMATAN, AgencyKind.KELURAHAN)
        .map(kind -> new Option("agency-kind." + kind.name().toLowerCase(Locale.ROOT),
            address(now.quarter()) + kept(kind) + "#map", kind == map))
        .toList();
  }

  /** The address of the page for a quarter of the year looked at. */
  String at(int quarter) {
    return address(quarter) + kept(map);
  }

  private String address(int quarter) {
    return url + "?year=" + now.year() + "&quarter=" + quarter;
  }

  private static String kept(AgencyKind kind) {
    return kind == AgencyKind.KELURAHAN ? "&map=kelurahan" : "";
  }

  /** The quarter's number as it is written: I to IV. */
  static String roman(int quarter) {
    return ROMAN.get(quarter - 1);
  }
}
