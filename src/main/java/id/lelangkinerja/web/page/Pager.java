package id.lelangkinerja.web.page;

import id.lelangkinerja.web.Form;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where one is in a long list: the page from 1, how many rows there are in all, and the address of the list with its
 * filters. A page that does not exist is the nearest one that does.
 */
public record Pager(int page, int total, String address) {
  /** So many rows make a page. */
  public static final int SIZE = 25;

  public Pager { page = Math.clamp(page, 1, pages(total)); }

  /** The page that was asked for in the field "page", the named filters kept in the address. */
  public static Pager of(Form asked, int total, String url, String... filters) {
    var address = UriComponentsBuilder.fromPath(url);
    var kept = Arrays.stream(filters).filter(filter -> !asked.typed(filter).isBlank())
        .collect(Collectors.toMap(filter -> filter, asked::typed));
    Arrays.stream(filters).filter(kept::containsKey)
        .forEach(filter -> address.queryParam(filter, "{" + filter + "}"));
    return new Pager(number(asked.typed("page")), total, address.encode().buildAndExpand(kept).toUriString());
  }

  public int pages() {
    return pages(total);
  }

  /** How many rows come before this page's first. */
  public int offset() {
    return (page - 1) * SIZE;
  }

  public boolean hasPrevious() {
    return page > 1;
  }

  public boolean hasNext() {
    return page < pages();
  }

  public String previous() {
    return at(page - 1);
  }

  public String next() {
    return at(page + 1);
  }

  private String at(int other) {
    return address + (address.contains("?") ? "&" : "?") + "page=" + other;
  }

  private static int pages(int total) {
    return Math.max(1, Math.ceilDiv(total, SIZE));
  }

  private static int number(String typed) {
    return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 1;
  }
}
