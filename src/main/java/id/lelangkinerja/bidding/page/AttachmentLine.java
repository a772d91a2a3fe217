package id.lelangkinerja.bidding.page;

import org.jspecify.annotations.Nullable;

/**
 * A file attached to a bid. It concerns the baseline of an indicator, or the whole bid where that is empty. The address
 * is empty where it cannot be opened here: it was damaged, or it is opened with a code. That for removing it is empty
 * where it cannot be removed. The table is null for what is none, or is not opened where the line stands.
 */
public record AttachmentLine(String name, long kilobytes, String concerns, String url, String removalUrl,
    boolean damaged, @Nullable TableShown table) {
  public AttachmentLine(String name, long kilobytes, String concerns, String url, String removalUrl, boolean damaged) {
    this(name, kilobytes, concerns, url, removalUrl, damaged, null);
  }
}
