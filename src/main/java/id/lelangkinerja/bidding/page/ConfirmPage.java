package id.lelangkinerja.bidding.page;

import id.lelangkinerja.web.page.Crumb;
import java.util.List;

/** bidding/confirm.jte: asks once more before what cannot be undone. The object is what the title names. */
public record ConfirmPage(String titleKey, String object, String textKey, String buttonKey, boolean danger, String url,
    String backUrl, List<Crumb> crumbs) {}
