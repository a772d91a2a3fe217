package id.lelangkinerja.portal.page;

import id.lelangkinerja.web.page.ActRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * portal/problem.jte: what people suffer, the indicators that show it, and the contracts and awarded lots that answer
 * it.
 */
public record ProblemPage(Facts facts, List<IndicatorLine> indicators, List<ContractLine> contracts, List<Lot> lots,
    List<ActRow> history, boolean mayPlan) {
  public ProblemPage {
    indicators = List.copyOf(indicators);
    contracts = List.copyOf(contracts);
    lots = List.copyOf(lots);
    history = List.copyOf(history);
  }

  /**
   * Empty texts are not shown; {@code link} is the source where that is an address, else null. Withdrawn, it stays
   * readable for the promises made on it.
   */
  public record Facts(UUID id, String code, String title, String classKey, String description, String place,
      String year, String evidence, String source, @Nullable String link, @Nullable LocalDate withdrawnOn,
      String withdrawnReason) {}

  /** An awarded lot whose contract is not in force yet. */
  public record Lot(UUID id, String title, String agency, Instant decidedAt) {}
}
