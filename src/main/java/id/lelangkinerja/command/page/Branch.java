package id.lelangkinerja.command.page;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place in the tree of missions: the key of what it is, its words, where it leads (empty: nowhere), its score of
 * what is verified as a coloured cell, the score of what is reported and the same with everything overdue as 0, what
 * is below it.
 */
public record Branch(String kindKey, String text, String url, Cell cell, @Nullable BigDecimal reported,
    @Nullable BigDecimal strict, List<Branch> branches) {
  public Branch { branches = List.copyOf(branches); }

  /** The same without what is below it. */
  public Branch bare() {
    return new Branch(kindKey, text, url, cell, reported, strict, List.of());
  }
}
