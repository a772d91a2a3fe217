package id.lelangkinerja.web;

import id.lelangkinerja.platform.Reason;

/** How an edit names the version that it saw, so that two editors never overwrite each other unseen. */
public final class Edits {
  private static final int MOST = 1_000_000;

  private Edits() {}

  /** The version that the editor saw. */
  public static int seen(Form form) {
    return form.whole("version", 1, MOST);
  }

  /** Which version the page names: that of the form, unless it now tells that another edit was faster. */
  public static String named(Form form, int current) {
    boolean clash = form.mistakes().stream()
        .anyMatch(mistake -> mistake.refused().reason() == Reason.CHANGED_MEANWHILE);
    return clash || form.typed("version").isEmpty() ? Integer.toString(current) : form.typed("version");
  }
}
