package id.lelangkinerja.feed;

/** Whether a feed is fetched by itself. */
public enum FeedState {
  /** Nobody of the agency has switched it on yet. */
  PREPARED("watch"), RUNNING("good"), PAUSED(""),
  /** The person in whose name it ran works no more for the agency. */
  STOPPED("need");

  private final String tone;

  FeedState(String tone) {
    this.tone = tone;
  }

  String tone() {
    return tone;
  }
}
