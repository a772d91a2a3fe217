package id.lelangkinerja.sealing;

/** A sealed document that does not open: it says at what, never with what content. */
public final class SealBroken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Where the opening failed. */
  public enum At {
    /** The document is not the one whose hash was noted: something in it was changed. */
    HASH,
    /** The key that was offered (private half, receipt code, installation key) is not the right one for it. */
    KEY,
    /** The key fits, but the content was changed or belongs to another bid or version. */
    CONTENT
  }

  private final At at;

  /** At this place. */
  public SealBroken(At at) {
    super("the seal does not open: " + at);
    this.at = at;
  }

  public At at() {
    return at;
  }
}
