package id.lelangkinerja.web.page;

import id.lelangkinerja.web.Form;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where one is in a list, all of it told by its address: narrowed to what, sorted how, on which page. {@code csv} is
 * the address of the same rows as a table to download; {@code narrowed} tells an empty search from an empty list.
 */
public record Listing(Pager pager, Sorting sorting, boolean narrowed, String csv) {
  /**
   * The list as it was asked for.
   *
   * @param url the list without filters, {@code csv} its download
   * @param columns what it is sorted by, each name with its SQL expression
   * @param filters the fields by which it is narrowed; the address keeps them
   */
  public static Listing of(Form asked, int total, String url, String csv, Map<String, String> columns,
      String... filters) {
    var kept = Stream.concat(Arrays.stream(filters), Stream.of(Sorting.FIELD)).toArray(String[]::new);
    var pager = Pager.of(asked, total, url, kept);
    var sorting = Sorting.of(asked, columns, Pager.of(asked, 0, url, filters).address());
    return new Listing(pager, sorting, Arrays.stream(filters).anyMatch(filter -> !asked.typed(filter).isBlank()),
        csv + pager.address().substring(url.length()));
  }
}
