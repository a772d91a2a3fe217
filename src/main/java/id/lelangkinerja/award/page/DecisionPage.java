package id.lelangkinerja.award.page;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** award/decision.jte: the award of a lot to one bid, confirmed. {@code rank} is null for a bid without score sheets. */
public record DecisionPage(int no, String title, String agency, @Nullable Integer rank, boolean tied,
    @Nullable BigDecimal score, List<String> rejected, List<AwardPage.Promise> targets, String url, String backUrl,
    String lotUrl, String roundName, String roundUrl) {}
