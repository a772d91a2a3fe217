package id.lelangkinerja.panel;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.bidding.BidState;
import id.lelangkinerja.cast.Clockwork;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.history.HistoryQuery;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgrammeTest
class LapsingItselfTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
  @Autowired
  LapsingItself lapsing;
  @Autowired
  Answering answering;
  @Autowired
  HistoryQuery history;
  @Autowired
  Clockwork jobs;
  @Autowired
  Clock clock;
  World world;

  @BeforeEach
  void found() {
    world = worlds.fresh();
  }

  @AfterEach
  void back() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void a_bid_lapses_by_itself_after_the_last_day_of_its_term_and_both_sides_are_told() {
    var lot = auction.countered(world, "dinkes");
    var end = auction.today().plusDays(4).atStartOfDay(Texts.ZONE).toInstant();
    ((MovableClock) clock).moveTo(end.minus(Duration.ofMinutes(1)));
    lapsing.lapse(world.region());
    assertThat(auction.state(lot, "dinkes")).isEqualTo(BidState.COUNTERED);
    ((MovableClock) clock).moveTo(end.plus(Duration.ofMinutes(1)));
    jobs.run("panel.lapses");
    assertThat(auction.state(lot, "dinkes")).isEqualTo(BidState.LAPSED);
    assertThat(history.of(world.region(), Kind.BID, lot.bid("dinkes").value()).getFirst())
        .matches(act -> act.what().equals("act.bid.lapsed") && act.personName().equals("Instalasi"));
    for (var told : List.of(world.dinkesHead(), world.secretary(), world.expert())) {
      assertThat(told.opens(world.links().notices().all()).body()).as(told.toString())
          .contains("batas waktu menjawab penawaran target");
    }
    assertThat(world.dinsosHead().opens(world.links().notices().all()).body())
        .doesNotContain("batas waktu menjawab penawaran target");
    lapsing.lapse(world.region());
    assertThat(auction.state(lot, "dinkes")).isEqualTo(BidState.LAPSED);
  }

  @Test
  void a_bid_whose_agency_has_answered_waits_for_the_panel_and_does_not_lapse() {
    var lot = auction.countered(world, "dinkes");
    answering.answer(world.dinkesHead().acting(), lot.bid("dinkes"), auction.targets(lot, "11"), "sebelas");
    ((MovableClock) clock).moveTo(clock.instant().plus(Duration.ofDays(10)));
    lapsing.lapse(world.region());
    assertThat(auction.state(lot, "dinkes")).isEqualTo(BidState.COUNTERED);
  }
}
