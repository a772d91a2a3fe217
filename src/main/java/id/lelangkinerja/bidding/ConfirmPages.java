package id.lelangkinerja.bidding;

import id.lelangkinerja.bidding.page.ConfirmPage;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Crumb;
import java.util.List;

/** The page that asks once more; its texts lie under the kind's keys. */
final class ConfirmPages {
  private ConfirmPages() {}

  static Screen page(String kind, String object, boolean danger, String url, String backUrl, Crumb crumb, Form form) {
    return Screen.of("bidding/confirm", new ConfirmPage(kind + ".title", object, kind + ".text", kind + ".do", danger,
        url, backUrl, List.of(crumb), null)).with(form);
  }
}
