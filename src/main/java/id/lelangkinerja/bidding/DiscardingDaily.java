package id.lelangkinerja.bidding;

import id.lelangkinerja.jobs.Job;
import id.lelangkinerja.jobs.Rhythm;
import id.lelangkinerja.region.RegionDirectory;
import id.lelangkinerja.web.Texts;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** Lets the drafts that nobody handed in be deleted every night, region by region. */
@Component
class DiscardingDaily implements Job {
  private static final LocalTime NIGHT = LocalTime.of(2, 20);
  private final RegionDirectory regions;
  private final DiscardingDrafts drafts;

  DiscardingDaily(RegionDirectory regions, DiscardingDrafts drafts) {
    this.regions = regions;
    this.drafts = drafts;
  }

  @Override
  public String name() {
    return "bidding.drafts";
  }

  @Override
  public Rhythm rhythm() {
    return Rhythm.daily(NIGHT, Texts.ZONE);
  }

  @Override
  public void run() {
    regions.all().forEach(here -> drafts.discard(here.id()));
  }
}
