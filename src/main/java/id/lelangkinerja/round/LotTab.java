package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;

/**
 * A page about a lot that stands among the tabs of all such pages. Every module with such a page has one
 * {@code @Component}; their {@code @Order} is that of the auction.
 */
public interface LotTab {
  /** The key of the tab's text. */
  String key();

  /** The address of the lot's page, whoever asks. */
  String url(Links links, LotId lot);

  /** Whether this person may open the page now and finds something on it; by the very query that guards the page. */
  boolean isOpenTo(Acting who, LotId lot);
}
