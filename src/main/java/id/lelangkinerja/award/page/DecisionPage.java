package id.lelangkinerja.award.page;

import id.lelangkinerja.web.page.OffPlan;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * award/decision.jte: the award of a lot to one bid, and to others beside it where the lot has room, confirmed.
 * {@code rank} is null for a bid without score sheets; {@code proposal} says what the newest portfolio proposed for
 * the lot, null where it left it out.
 *
 * @param unmet      lots without a winner that the lot needs, which asks for a reason
 * @param passedOver agencies whose bids are ahead and would lose, which asks for a reason as well
 * @param overspent  years in which this award and those that stand cost more than the ceiling, which asks for a reason
 * @param standing   agencies that won it before and whose award stands; with them it may have {@code room} winners more
 * @param others     bids that may win beside this one
 * @param early      how far it is off the calendar, which asks for a reason; null where it is not
 */
public record DecisionPage(int no, String title, String agency, @Nullable Integer rank, boolean tied,
    @Nullable BigDecimal score, List<String> rejected, @Nullable Proposal proposal, List<AwardPage.Unmet> unmet,
    List<String> passedOver, List<String> overspent, List<String> standing, int room, List<Other> others,
    List<AwardPage.Promise> targets,
    @Nullable OffPlan early, String url, String backUrl, String lotUrl, String roundName, String roundUrl) {

  /** A bid that may be awarded too; {@code rank} is null for one without score sheets. */
  public record Other(String bid, String agency, @Nullable Integer rank, @Nullable BigDecimal score) {}

  /** The agency that was proposed, empty for none; whether this award departs from it, which asks for a reason. */
  public record Proposal(String agency, boolean departs) {}
}
