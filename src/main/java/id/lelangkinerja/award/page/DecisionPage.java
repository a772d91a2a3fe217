package id.lelangkinerja.award.page;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * award/decision.jte: the award of a lot to one bid, confirmed. {@code rank} is null for a bid without score sheets;
 * {@code proposal} says what the newest portfolio proposed for the lot, null where it left it out.
 */
public record DecisionPage(int no, String title, String agency, @Nullable Integer rank, boolean tied,
    @Nullable BigDecimal score, List<String> rejected, @Nullable Proposal proposal, List<AwardPage.Promise> targets,
    String url, String backUrl, String lotUrl, String roundName, String roundUrl) {

  /** The agency that was proposed, empty for none; whether this award departs from it, which asks for a reason. */
  public record Proposal(String agency, boolean departs) {}
}
