package id.lelangkinerja.command;

import id.lelangkinerja.command.page.Option;
import id.lelangkinerja.region.AgencyKind;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The addresses of one page for its other years and quarters, and for its other map.
 *
 * @param kept what else was chosen, as it stands in the address: empty, or from "&" on
 */
record Choosing(String url, Moment now, String kept) {
  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

  Choosing(String url, Moment now) {
    this(url, now, "");
  }

  List<Option> years(List<Integer> years) {
    return years.stream()
        .map(year -> new Option(Integer.toString(year), url + "?year=" + year + kept, year == now.year()))
        .toList();
  }

  List<Option> quarters() {
    return IntStream.rangeClosed(1, ROMAN.size())
        .mapToObj(quarter -> new Option(roman(quarter), at(quarter), quarter == now.quarter())).toList();
  }

  /** The maps of kecamatan and of kelurahan; the text is the key of the kind's name. */
  List<Option> maps(AgencyKind map) {
    return Stream.of(AgencyKind.KECAMATAN, AgencyKind.KELURAHAN)
        .map(kind -> new Option("agency-kind." + kind.name().toLowerCase(Locale.ROOT),
            address(now.quarter()) + of(kind) + "#map", kind == map))
        .toList();
  }

  /** The address of the page for a quarter of the year looked at. */
  String at(int quarter) {
    return address(quarter) + kept;
  }

  private String address(int quarter) {
    return url + "?year=" + now.year() + "&quarter=" + quarter;
  }

  /** A map as it is kept in an address; that of kecamatan is the one that needs no word. */
  static String of(AgencyKind kind) {
    return kind == AgencyKind.KELURAHAN ? "&map=kelurahan" : "";
  }

  /** The quarter's number as it is written: I to IV. */
  static String roman(int quarter) {
    return ROMAN.get(quarter - 1);
  }
}
