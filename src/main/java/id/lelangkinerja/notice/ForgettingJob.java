package id.lelangkinerja.notice;

import id.lelangkinerja.jobs.Job;
import id.lelangkinerja.jobs.OneByOne;
import id.lelangkinerja.jobs.Rhythm;
import id.lelangkinerja.region.RegionDirectory;
import id.lelangkinerja.web.Texts;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** Each night forgets what has served, in every region. */
@Component
class ForgettingJob implements Job {
  private static final LocalTime NIGHT = LocalTime.of(2, 30);
  private final RegionDirectory regions;
  private final Forgetting forgetting;

  ForgettingJob(RegionDirectory regions, Forgetting forgetting) {
    this.regions = regions;
    this.forgetting = forgetting;
  }

  @Override
  public String name() {
    return "notice.forgetting";
  }

  @Override
  public Rhythm rhythm() {
    return Rhythm.daily(NIGHT, Texts.ZONE);
  }

  @Override
  public void run() {
    OneByOne.each(regions.all(), here -> forgetting.forget(here.id()));
  }
}
