package id.lelangkinerja.offline;

import id.lelangkinerja.platform.Acting;

/** Who writes figures down without a connection. Asked by the use cases and by the pages that offer it. */
final class Rules {
  private Rules() {}

  /** Whoever reports for an agency at all; for which figures is the figures' own rule. */
  static boolean writes(Acting who) {
    return who.workplaces().length > 0;
  }
}
