package id.lelangkinerja.offering.page;

import id.lelangkinerja.web.page.FormPage;
import id.lelangkinerja.web.page.Sentence;
import java.math.BigDecimal;
import java.util.List;

/**
 * offering/naming.jte: the target that was prepared for a lot, for the mayor to name. {@code shown} is sent back so that
 * no other target is named than the one that was shown.
 */
public record NamingPage(Sentence title, List<FormPage.Way> way, List<Group> groups, String shown, String url) {
  public NamingPage {
    way = List.copyOf(way);
    groups = List.copyOf(groups);
  }

  public record Group(String indicator, String unit, int decimals, List<Year> years) {}

  /** What was prepared for a year, and the field in which another figure is typed. */
  public record Year(int year, BigDecimal value, String field) {}
}
