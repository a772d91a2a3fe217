package id.lelangkinerja.region;

import id.lelangkinerja.jobs.Job;
import id.lelangkinerja.jobs.OneByOne;
import id.lelangkinerja.jobs.Rhythm;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.web.Texts;
import java.time.LocalTime;
import java.util.function.Consumer;

/**
 * What recurs in every region, each in its turn: a region in which it fails keeps no other from its own.
 *
 * @param name unique and permanent, such as "bidding.reminders"
 * @param act  a use case whose argument is the region
 */
public record InEveryRegion(String name, Rhythm rhythm, RegionDirectory regions,
    Consumer<RegionId> act) implements Job {
  /** Once a day, at this time of day in western Indonesia. */
  public InEveryRegion(String name, LocalTime at, RegionDirectory regions, Consumer<RegionId> act) {
    this(name, Rhythm.daily(at, Texts.ZONE), regions, act);
  }

  @Override
  public void run() {
    OneByOne.each(regions.all(), here -> act.accept(here.id()));
  }
}
