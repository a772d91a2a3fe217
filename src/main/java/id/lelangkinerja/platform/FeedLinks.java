package id.lelangkinerja.platform;

import java.util.UUID;

/** The addresses of the feeds: numbers that other systems publish and that are fetched by a timetable. */
public record FeedLinks(String region) {
  public String all() {
    return region + "/feeds";
  }

  public String csv() {
    return all() + ".csv";
  }

  /** Where a feed is prepared. */
  public String newFeed() {
    return all() + "/new-feed";
  }

  public String one(UUID feed) {
    return all() + "/" + feed;
  }

  public String edit(UUID feed) {
    return one(feed) + "/edit";
  }

  /** What its columns mean. */
  public String mapping(UUID feed) {
    return one(feed) + "/mapping";
  }

  /** What would come of it if they meant that. */
  public String mappingCheck(UUID feed) {
    return mapping(feed) + "/check";
  }

  /** Where it is switched on. */
  public String running(UUID feed) {
    return one(feed) + "/running";
  }

  public String pause(UUID feed) {
    return one(feed) + "/pause";
  }

  /** Where it is fetched now. */
  public String runs(UUID feed) {
    return one(feed) + "/runs";
  }

  public String runsCsv(UUID feed) {
    return runs(feed) + ".csv";
  }

  public String run(UUID feed, UUID run) {
    return runs(feed) + "/" + run;
  }

  /** Tells the page of a run how far it is. */
  public String runStream(UUID feed, UUID run) {
    return run(feed, run) + "/stream";
  }
}
