package id.lelangkinerja.award.page;

import id.lelangkinerja.web.page.OffPlan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * award/moving.jte: the confirmation that the time for objections begins or ends. {@code key} leads to its texts; the
 * days are those of the round's calendar, null where it has none.
 *
 * @param asksTerm whether a last day for objections is asked for
 * @param early    how far the step is off the calendar, so that a reason is asked for; null where it is not
 * @param lost     how many bids lost: where there is none, nobody can object
 */
public record MovingPage(String key, int no, String title, boolean asksTerm, int lost, @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn, @Nullable OffPlan early, String url, String backUrl, String lotUrl, String roundName,
    String roundUrl) {}
