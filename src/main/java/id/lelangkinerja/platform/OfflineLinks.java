package id.lelangkinerja.platform;

import java.util.UUID;

/** The addresses of the figures that are written down without a connection; all lie within the worker's scope. */
public record OfflineLinks(String region) {
  /** The page itself, where the installed program begins. */
  public String page() {
    return region + "/offline";
  }

  /** The same page without anybody's data, which the device keeps. */
  public String shell() {
    return page() + "/shell";
  }

  public String worker() {
    return page() + "/worker.js";
  }

  public String manifest() {
    return page() + "/manifest.webmanifest";
  }

  /** The reader's own figures, for the device. */
  public String figures() {
    return page() + "/figures";
  }

  /** Where a figure arrives. */
  public String reports() {
    return page() + "/reports";
  }

  /** Where a photo begins to arrive, or goes on. */
  public String photos() {
    return page() + "/photos";
  }

  /** Where the portions of a photo arrive. */
  public String chunks(UUID photo) {
    return photos() + "/" + photo + "/chunks";
  }
}
