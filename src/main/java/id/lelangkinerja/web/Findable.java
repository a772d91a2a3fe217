package id.lelangkinerja.web;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionHere;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A module's part of the search over everything: one {@code @Component} each, in the order of their {@code @Order}.
 * What the reader may not see is neither found nor counted; who is signed out (null) finds what is public.
 */
public interface Findable {
  /** So many of each kind are shown; the rest stands in its list. */
  int MOST = 5;

  /** One thing found: its name, what tells it from others, and its address. */
  record Hit(String title, String about, String url) {}

  /**
   * Things of one kind: the key of the kind's name, how many there are in all, the first of them, and the list
   * narrowed to the same words (null where there is none).
   */
  record Found(String key, int count, List<Hit> hits, @Nullable String more) {
    public Found { hits = List.copyOf(hits); }
  }

  List<Found> find(@Nullable Acting who, RegionHere here, Words words);
}
