package id.lelangkinerja.platform;

import java.util.UUID;

/** The addresses of a person's notices, below the region's own. */
public record NoticeLinks(String region) {
  public String all() {
    return region + "/notices";
  }

  /** The notices as a table to download. */
  public String csv() {
    return all() + ".csv";
  }

  /** How each kind of notice is sent by mail. */
  public String preferences() {
    return all() + "/preferences";
  }

  /** Where all of them are marked as read. */
  public String reading() {
    return all() + "/reading";
  }

  public String readingOf(UUID notice) {
    return all() + "/" + notice + "/reading";
  }
}
