package id.lelangkinerja.command;

import id.lelangkinerja.command.page.Option;
import java.util.List;
import java.util.stream.IntStream;

/** The addresses of one page for its other years and quarters. */
record Choosing(String url, Moment now) {
  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

  List<Option> years(List<Integer> years) {
    return years.stream().map(year -> new Option(Integer.toString(year), url + "?year=" + year, year == now.year()))
        .toList();
  }

  List<Option> quarters() {
    return IntStream.rangeClosed(1, ROMAN.size())
        .mapToObj(quarter -> new Option(roman(quarter), at(quarter), quarter == now.quarter())).toList();
  }

  /** The address of the page for a quarter of the year looked at. */
  String at(int quarter) {
    return url + "?year=" + now.year() + "&quarter=" + quarter;
  }

  /** The quarter's number as it is written: I to IV. */
  static String roman(int quarter) {
    return ROMAN.get(quarter - 1);
  }
}
