package id.lelangkinerja.panel;

import static id.lelangkinerja.panel.CourseState.ENDED;
import static id.lelangkinerja.panel.CourseState.PAUSED;
import static id.lelangkinerja.panel.CourseState.RUNNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who leads the sitting begins, pauses, continues and ends a presentation, and all in the hall see it. */
@ProgrammeTest
class KeepingTimeTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
  @Autowired
  KeepingTime keeping;
  @Autowired
  Scheduling scheduling;
  @Autowired
  Holding holding;
  @Autowired
  PanelQuery bids;
  @Autowired
  TimeRepository times;
  @Autowired
  Clock clock;
  World world;
  Auction.Lot lot;
  BidId bid;
  String hall;
  String course;

  @BeforeEach
  void schedule() {
    world = worlds.fresh();
    lot = auction.presenting(world);
    bid = lot.bid("dinkes");
    hall = world.links().panel().bidSheet(bid.value());
    course = world.links().panel().bidCourse(bid.value());
    slot("Balai Kota", 60);
  }

  private void slot(String place, int minutesAhead) {
    var from = clock.instant().plus(Duration.ofMinutes(minutesAhead));
    scheduling.schedule(world.planner().acting(), bid, new Slot(from, from.plus(Duration.ofMinutes(20)), place));
  }

  private void refused(Player player, CourseState to, Reason reason) {
    assertThatThrownBy(() -> keeping.move(player.acting(), bid, to)).isInstanceOfSatisfying(Refused.class,
        refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  private String state() {
    var who = world.expert().acting();
    var shown = bids.bid(who, bid);
    return Courses.state(shown, times.of(who, shown));
  }

  @Test
  void the_chair_begins_it_and_the_judges_and_the_presenter_see_the_time_that_is_left() {
    assertThat(world.secretary().opens(hall).body()).contains("belum dimulai", "Mulai paparan")
        .doesNotContain("Akhiri paparan");
    assertThat(world.secretary().sends(course, "to", "RUNNING").location()).isEqualTo(hall);
    assertThat(world.expert().opens(hall).body()).contains("sedang berlangsung", "Sisa waktu 19:", "dari 20 menit",
        "data-until=\"", "data-left=\"Sisa waktu {0}\"", "data-over=\"")
        .doesNotContain("value=\"PAUSED\"");
    assertThat(world.dinkesHead().opens(world.links().panel().bidClock(bid.value())).body())
        .contains("sedang berlangsung", "role=\"timer\"");
  }

  @Test
  void a_pause_stops_the_time_until_it_goes_on() {
    keeping.move(world.secretary().acting(), bid, RUNNING);
    keeping.move(world.mayor().acting(), bid, PAUSED);
    assertThat(world.secretary().opens(hall).body()).contains("dijeda", "Lanjutkan", "Akhiri paparan")
        .doesNotContain("role=\"timer\"");
    keeping.move(world.planner().acting(), bid, RUNNING);
    keeping.move(world.secretary().acting(), bid, ENDED);
    assertThat(world.secretary().opens(world.links().panel().bidPanel(bid.value())).body()).contains("Paparan dimulai",
        "Paparan dijeda", "Paparan dilanjutkan", "Paparan diakhiri");
  }

  @Test
  void of_two_who_press_at_once_one_has_the_effect_and_the_other_is_told() throws Exception {
    Callable<Boolean> press = () -> {
      try {
        keeping.move(world.secretary().acting(), bid, RUNNING);
        return true;
      } catch (Refused refused) {
        assertThat(refused.reason()).isEqualTo(Reason.PRESENTATION_MOVED);
        return false;
      }
    };
    try (var people = Executors.newFixedThreadPool(4)) {
      var pressed = people.invokeAll(List.of(press, press, press, press)).stream().flatMap(each -> {
        try {
          return Stream.of(each.get());
        } catch (InterruptedException | ExecutionException failure) {
          throw new AssertionError(failure);
        }
      }).toList();
      assertThat(pressed).containsOnlyOnce(true).hasSize(4);
    }
    assertThat(world.mayor().sends(course, "to", "RUNNING").body()).contains("sudah berubah keadaannya");
  }

  @Test
  void no_judge_no_bidder_and_no_rival_keeps_the_time() {
    refused(world.expert(), RUNNING, Reason.NOT_YOURS);
    refused(world.dinkesHead(), RUNNING, Reason.NOT_YOURS);
    refused(world.dinsosHead(), RUNNING, Reason.NOT_FOUND_HERE);
  }

  @Test
  void one_without_a_slot_and_one_that_was_held_are_not_begun() {
    assertThatThrownBy(() -> keeping.move(world.secretary().acting(), lot.bid("dinsos"), RUNNING))
        .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_SCHEDULED));
    holding.hold(world.secretary().acting(), bid, "");
    refused(world.secretary(), RUNNING, Reason.PANEL_STEP_CLOSED);
  }

  @Test
  void what_is_noted_as_held_while_it_runs_is_ended_with_that() {
    keeping.move(world.secretary().acting(), bid, RUNNING);
    holding.hold(world.secretary().acting(), bid, "");
    assertThat(world.expert().opens(hall).body()).contains("selesai").doesNotContain("role=\"timer\"");
  }

  @Test
  void the_minutes_are_given_when_it_really_began_and_how_long_it_ran() {
    keeping.move(world.secretary().acting(), bid, RUNNING);
    holding.hold(world.secretary().acting(), bid, "");
    assertThat(auction.text(lot, """
        select minutes || ' ' || (started_at <= programme_time()) from presentation_time_view
        where region_id = :region and bid_id = :id""", bid.value())).isEqualTo("0 true");
  }

  @Test
  void open_pages_are_told_of_every_move_and_of_another_slot() {
    var awaited = state();
    keeping.move(world.secretary().acting(), bid, RUNNING);
    var running = state();
    assertThat(running).isNotEqualTo(awaited);
    slot("Ruang Tumapel", 180);
    assertThat(state()).isNotEqualTo(running);
    assertThat(world.expert().opens(hall).body()).contains("Ruang Tumapel");
  }
}
