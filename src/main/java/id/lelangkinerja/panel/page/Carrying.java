package id.lelangkinerja.panel.page;

import java.math.BigDecimal;
import java.util.List;

/** panel/carrying.jte: with whom and against which risks a bid is carried out. */
public record Carrying(List<Partner> partners, List<Risk> risks) {
  public Carrying {
    partners = List.copyOf(partners);
    risks = List.copyOf(risks);
  }

  /** An agency of a joint bid, with its share of the work in per cent. */
  public record Partner(String name, boolean lead, BigDecimal share, String part) {}

  /** What may stand in the way, the key of how likely that is, and what is done about it. */
  public record Risk(String text, String likelihoodKey, String answer) {}
}
