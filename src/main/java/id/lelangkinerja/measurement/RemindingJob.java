package id.lelangkinerja.measurement;

import id.lelangkinerja.jobs.Job;
import id.lelangkinerja.jobs.OneByOne;
import id.lelangkinerja.jobs.Rhythm;
import id.lelangkinerja.region.RegionDirectory;
import id.lelangkinerja.web.Texts;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** Each morning, before the collected letters go out, reminds in every region of figures that wait. */
@Component
class RemindingJob implements Job {
  private static final LocalTime MORNING = LocalTime.of(5, 30);
  private final RegionDirectory regions;
  private final Reminding reminding;

  RemindingJob(RegionDirectory regions, Reminding reminding) {
    this.regions = regions;
    this.reminding = reminding;
  }

  @Override
  public String name() {
    return "measurement.reminders";
  }

  @Override
  public Rhythm rhythm() {
    return Rhythm.daily(MORNING, Texts.ZONE);
  }

  @Override
  public void run() {
    OneByOne.each(regions.all(), here -> reminding.remind(here.id()));
  }
}
