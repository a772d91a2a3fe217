package id.lelangkinerja.platform;

import java.util.List;

/** A module's part of what must stand before the first round opens. Every module that has such ground has one. */
public interface Groundwork {
  /**
   * One thing to set up.
   *
   * @param key   its text's key: with ".name" what it is, with ".count" how much stands ({0}) and how much is missing
   *   ({1})
   * @param count how much stands already
   * @param gaps  how much of it is still to be mended
   * @param done  whether a round can open with what stands
   * @param url   where it is set up; empty where this reader may not
   */
  record Step(String key, int count, int gaps, boolean done, String url) {}

  /** The steps in their order; empty for whoever may not know. */
  List<Step> steps(Acting who, Links links);
}
