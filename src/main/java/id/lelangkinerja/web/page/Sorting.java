package id.lelangkinerja.web.page;

import id.lelangkinerja.web.Form;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a list is sorted, as its address says in the field "order": by the name of a column, led by "-" where the last
 * comes first. Only columns that the list names are sorted by; anything else is the list's own order ({@code by} is
 * empty).
 */
public record Sorting(String by, boolean descending, String address) {
  /** The field of the address; a pager keeps it as a filter. */
  public static final String FIELD = "order";

  /** The list's own order, without any choice. */
  public static Sorting own() {
    return new Sorting("", false, "");
  }

  /**
   * What was asked for, among these columns.
   *
   * @param columns the names of the columns, each with the SQL expression that it is sorted by
   * @param address the list with its filters, without an order
   */
  public static Sorting of(Form asked, Map<String, String> columns, String address) {
    var typed = asked.typed(FIELD);
    boolean descending = typed.startsWith("-");
    var name = descending ? typed.substring(1) : typed;
    return columns.containsKey(name) ? new Sorting(name, descending, address) : new Sorting("", false, address);
  }

  /**
   * The SQL to order by: the chosen column with what is unknown last, then the list's own order, which ends in a key.
   */
  public String sql(Map<String, String> columns, String own) {
    var chosen = columns.get(by);
    return chosen == null ? own : chosen + (descending ? " desc" : "") + " nulls last, " + own;
  }

  /** The list sorted by the column: by its first, or by its last where it is so already. */
  public String link(String column) {
    var order = by.equals(column) && !descending ? "-" + column : column;
    return address + (address.contains("?") ? "&" : "?") + FIELD + "=" + order;
  }

  /** What a screen reader says of the column; null where the list is not sorted by it. */
  public @Nullable String aria(String column) {
    return by.equals(column) ? descending ? "descending" : "ascending" : null;
  }

  /** What the eye sees of the same. */
  public String mark(String column) {
    return by.equals(column) ? descending ? "▼" : "▲" : "";
  }
}
