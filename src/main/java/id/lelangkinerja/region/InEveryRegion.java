package id.lelangkinerja.region;

import id.lelangkinerja.jobs.Job;
import id.lelangkinerja.jobs.OneByOne;
import id.lelangkinerja.jobs.Rhythm;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.web.Texts;
import java.time.LocalTime;
import java.util.function.Consumer;

/**
 * What is done once a day in every region, each in its turn: a region in which it fails keeps no other from its own.
 *
 * @param name unique and permanent, such as "bidding.reminders"
 * @param at   the time of day in western Indonesia
 * @param act  a use case whose argument is the region
 */
public record InEveryRegion(String name, LocalTime at, RegionDirectory regions,
    Consumer<RegionId> act) implements Job {
  @Override
  public Rhythm rhythm() {
    return Rhythm.daily(at, Texts.ZONE);
  }

  @Override
  public void run() {
    OneByOne.each(regions.all(), here -> act.accept(here.id()));
  }
}
