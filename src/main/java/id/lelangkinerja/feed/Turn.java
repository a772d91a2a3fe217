package id.lelangkinerja.feed;

/** How often a feed is fetched. */
public enum Turn {
  HOURLY, DAILY, WEEKLY, MONTHLY
}
