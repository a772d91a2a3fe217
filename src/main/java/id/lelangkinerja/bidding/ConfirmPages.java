package id.lelangkinerja.bidding;

import id.lelangkinerja.bidding.page.ConfirmPage;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Crumb;
import id.lelangkinerja.web.page.OffPlan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page that asks once more; its texts lie under the kind's keys. */
final class ConfirmPages {
  private ConfirmPages() {}

  static Screen page(String kind, String object, boolean danger, String url, String backUrl, Crumb crumb, Form form) {
    return page(kind, object, danger, url, backUrl, crumb, form, null);
  }

  /** The same for a step off the calendar, which asks for a reason. */
  static Screen page(String kind, String object, boolean danger, String url, String backUrl, Crumb crumb, Form form,
      @Nullable OffPlan off) {
    return Screen.of("bidding/confirm", new ConfirmPage(kind + ".title", object, kind + ".text", kind + ".do", danger,
        url, backUrl, List.of(crumb), off)).with(form);
  }
}
