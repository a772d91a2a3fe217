package id.lelangkinerja.panel.page;

import id.lelangkinerja.platform.Rupiah;
import java.math.BigDecimal;
import java.util.List;

/** panel/carrying.jte: with whom, out of which programmes and against which risks a bid is carried out. */
public record Carrying(List<Partner> partners, List<Programme> programmes, List<Risk> risks) {
  public Carrying {
    partners = List.copyOf(partners);
    programmes = List.copyOf(programmes);
    risks = List.copyOf(risks);
  }

  /** An agency of a joint bid, with its share of the work in per cent. */
  public record Partner(String name, boolean lead, BigDecimal share, String part) {}

  /** A programme of the region's nomenclature with what it carries by year. */
  public record Programme(String code, String name, List<Year> years) {}

  public record Year(int year, Rupiah amount) {}

  /** What may stand in the way, the key of how likely that is, and what is done about it. */
  public record Risk(String text, String likelihoodKey, String answer) {}
}
