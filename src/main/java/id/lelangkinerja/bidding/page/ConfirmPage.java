package id.lelangkinerja.bidding.page;

import id.lelangkinerja.web.page.Crumb;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * bidding/confirm.jte: asks once more before what cannot be undone. The object is what the title names; {@code early} is
 * the day that the calendar plans, where that is still to come, which asks for a reason; null otherwise.
 */
public record ConfirmPage(String titleKey, String object, String textKey, String buttonKey, boolean danger, String url,
    String backUrl, List<Crumb> crumbs, @Nullable LocalDate early) {}
