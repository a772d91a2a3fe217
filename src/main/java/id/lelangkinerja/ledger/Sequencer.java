package id.lelangkinerja.ledger;

import id.lelangkinerja.jobs.Job;
import id.lelangkinerja.jobs.OneByOne;
import id.lelangkinerja.jobs.Rhythm;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.region.RegionDirectory;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Lets the log grow by what was done since, in every region, and signs it. Once a minute and all at once: from
 * outside one sees how much is done in the whole installation, not when exactly, by whom or what.
 */
@Component
class Sequencer implements Job {
  private static final Duration PAUSE = Duration.ofMinutes(1);
  private static final int AT_ONCE = 20_000;
  private final RegionDirectory regions;
  private final Integrating integrating;
  private final Checkpointing checkpointing;

  Sequencer(RegionDirectory regions, Integrating integrating, Checkpointing checkpointing) {
    this.regions = regions;
    this.integrating = integrating;
    this.checkpointing = checkpointing;
  }

  @Override
  public String name() {
    return "ledger.sequencer";
  }

  @Override
  public Rhythm rhythm() {
    return Rhythm.every(PAUSE);
  }

  @Override
  public void run() {
    try {
      OneByOne.each(regions.all().stream().map(RegionHere::id).toList(), this::integrate);
    } finally {
      checkpointing.sign();
    }
  }

  private void integrate(RegionId region) {
    while (integrating.integrate(region, AT_ONCE) == AT_ONCE) {
      // more wait than one transaction takes
    }
  }
}
