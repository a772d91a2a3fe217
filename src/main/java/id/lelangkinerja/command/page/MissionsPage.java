package id.lelangkinerja.command.page;

import id.lelangkinerja.web.page.Sentence;
import java.math.BigDecimal;
import java.util.List;

/**
 * command/missions.jte: the tree of missions through one quarter, one mission of it grown. {@code csv} is the address
 * of the whole tree as a table.
 */
public record MissionsPage(Sentence headline, Sentence period, List<Option> years, List<Option> quarters,
    List<BigDecimal> thresholds, List<Branch> tree, String csv) {
  public MissionsPage {
    years = List.copyOf(years);
    quarters = List.copyOf(quarters);
    thresholds = List.copyOf(thresholds);
    tree = List.copyOf(tree);
  }
}
