package id.lelangkinerja.bidding.page;

import id.lelangkinerja.web.page.Crumb;
import id.lelangkinerja.web.page.OffPlan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * bidding/confirm.jte: asks once more before what cannot be undone. The object is what the title names; {@code early} is
 * how far it is off the calendar, which asks for a reason; null where it is not.
 */
public record ConfirmPage(String titleKey, String object, String textKey, String buttonKey, boolean danger, String url,
    String backUrl, List<Crumb> crumbs, @Nullable OffPlan early) {}
