package id.lelangkinerja.command.page;

import id.lelangkinerja.web.page.Sentence;
import id.lelangkinerja.web.page.Tag;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * command/agency.jte: one agency's contracts, their commitments through a quarter, and the single figures;
 * {@code provisional} is how many verified figures that the scores count are not final, here and of each contract.
 */
public record AgencyPage(UUID id, String agency, String owner, Sentence headline, Both both, Sentence period,
    List<Option> years, List<Option> quarters, int provisional, List<ContractBlock> contracts) {
  public AgencyPage {
    years = List.copyOf(years);
    quarters = List.copyOf(quarters);
    contracts = List.copyOf(contracts);
  }

  /**
   * Scores through the quarter in per cent: of what is reported, and the same with everything overdue counted as 0;
   * null where nothing is there to score.
   */
  public record Both(@Nullable BigDecimal reported, @Nullable BigDecimal strict) {}

  /**
   * A contract with its score through the quarter, verified and as reported; {@code share} is the part of a joint one that
   * counts for this agency, in per cent, and null where it carries all of it.
   */
  public record ContractBlock(UUID contract, String number, String title, Cell verified, Both both, int provisional,
      @Nullable BigDecimal share, List<Row> rows) {
    public ContractBlock { rows = List.copyOf(rows); }
  }

  /** A commitment: what was due through the quarter, and what is verified and reported of it. */
  public record Row(String indicator, String unit, int decimals, BigDecimal target, @Nullable BigDecimal verified,
      @Nullable BigDecimal reported, @Nullable BigDecimal percent, Tag course, List<Period> periods) {
    public Row { periods = List.copyOf(periods); }
  }

  /** One figure: the key of its period's name with the period's number, its state, its evidence, its address. */
  public record Period(String key, int no, String year, Tag state, int evidence, String url, String explanation) {}
}
