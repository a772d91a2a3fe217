package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;

/**
 * A page about a whole round, led to from the round's own page. Every module with such a page has one {@code
 * @Component}.
 */
public interface RoundTab {
  /** The key of the tab's text. */
  String key();

  /** The address of the page, whoever asks. */
  String url(Links links, RoundId round);

  /** Whether this person may open the page now and finds something on it; by the very query that guards the page. */
  boolean isOpenTo(Acting who, RoundId round);
}
