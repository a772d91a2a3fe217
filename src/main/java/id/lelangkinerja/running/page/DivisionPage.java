package id.lelangkinerja.running.page;

import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.web.page.Choice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * running/division.jte: how a contract is divided among successors: what is asked, and once that holds together, what
 * would come of it. {@code ratios} are the indicators that hold for each successor as they stand.
 */
public record DivisionPage(String number, String title, String agency, List<Share> shares, List<Choice> divisible,
    List<String> ratios, @Nullable Preview preview, String here, String back) {
  public DivisionPage {
    shares = List.copyOf(shares);
    divisible = List.copyOf(divisible);
    ratios = List.copyOf(ratios);
  }

  /** A successor's share: the field and the agency's name. */
  public record Share(String field, String agency) {}

  /**
   * What each successor would get, in the order of their names, and what stays; the keeper completes the figures of the
   * years before.
   */
  public record Preview(LocalDate from, List<String> successors, List<Target> targets, List<Money> budgets,
      List<Settled.Year> before, String keeper) {
    public Preview {
      successors = List.copyOf(successors);
      targets = List.copyOf(targets);
      budgets = List.copyOf(budgets);
      before = List.copyOf(before);
    }
  }

  /** A target as it is, and the successors' parts of it; where it is not divided, each has the whole. */
  public record Target(String indicator, String unit, int decimals, String year, BigDecimal whole,
      List<BigDecimal> parts, boolean divided) {
    public Target { parts = List.copyOf(parts); }
  }

  /** A year's budget, and the successors' parts of it. */
  public record Money(String year, Rupiah whole, List<Rupiah> parts) {
    public Money { parts = List.copyOf(parts); }
  }
}
