package id.lelangkinerja.permission;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.api.Systems;
import id.lelangkinerja.cast.Clockwork;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.identity.FoundingLinks;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.region.RegisteringAgency;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * Plays the whole programme once, from planning to a corrected figure, and lets everybody try everything on the way.
 */
@ProgrammeTest
@ExtendWith(OutputCaptureExtension.class)
class EveryRouteTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Ledger ledger;
  @Autowired
  Routes routes;
  @Autowired
  FoundingLinks founding;
  @Autowired
  RegisteringAgency registering;
  @Autowired
  Clockwork jobs;
  @Autowired
  Systems systems;
  @Autowired
  Clock clock;

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void every_route_in_every_state_is_for_those_who_may_and_for_nobody_else(CapturedOutput log) {
    var play = Play.of(worlds.fresh(), ledger, routes, (MovableClock) clock);
    play.at("2018-11-05T03:00:00Z");
    new PlanningAct(play).perform();
    new StructureAct(play).perform();
    new RoundAct(play).perform();
    new DraftingAct(play).perform();
    new SealingAct(play).perform();
    var holding = new HoldingAct(play);
    holding.seal();
    new OpeningAct(play).perform();
    holding.open();
    new PanelAct(play).perform();
    new NegotiationAct(play).perform();
    new AwardAct(play).perform();
    new MinutesAct(play).perform();
    new ContractAct(play).perform();
    new AgreementAct(play).perform();
    new FiguresAct(play).perform();
    new OfflineAct(play).perform();
    new FeedAct(play).perform();
    new SheetAct(play).perform();
    new PeopleAct(play).perform(founding);
    new NoticeAct(play).perform();
    new TokenAct(play).perform();
    new ApiAct(play).perform(systems);
    new ImportAct(play).perform();
    new PublicAct(play).perform();
    new MapAct(play).perform(registering);
    new PortalAct(play).perform();
    new RunningAct(play).perform();
    var sampling = new SamplingAct(play);
    sampling.announce();
    new LogAct(play).perform(jobs);
    sampling.draw();
    assertThat(play.trial().faults()).isEmpty();
    assertThat(play.trial().missing()).as("routes that no act tries").isEmpty();
    assertThat(play.trial().requests()).isGreaterThan(play.trial().covered().size() * play.world().everybody().size());
    assertThat(log.getAll()).as("what the program told its operators of people").doesNotContain("Pemeran", "19700101",
        "kata-sandi", "Dinas Kesehatan");
  }
}
