package id.lelangkinerja.panel;

import static id.lelangkinerja.panel.PresentationTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.round.RoundId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** All bids of a round get their slots at once, on one day or several. */
@ProgrammeTest
class PlanningPresentationsTest {
  private static final Duration LENGTH = Duration.ofMinutes(30);
  private static final Duration PAUSE = Duration.ofMinutes(5);
  @Autowired
  Worlds worlds;
  @Autowired
  Auction auction;
  @Autowired
  Scheduling scheduling;
  @Autowired
  PlanningPresentations planning;
  @Autowired
  Clock clock;
  World world;

  @BeforeEach
  void found() {
    world = worlds.fresh();
  }

  @Test
  void days_too_short_for_all_are_refused_beside_the_last_day_with_the_number_that_is_left_and_nobody_gets_a_slot() {
    var lot = auction.presenting(world);
    var schedule = world.links().panel().roundPresentations(lot.round());
    var day = auction.today().plusDays(2).toString();
    var next = auction.today().plusDays(3).toString();
    var typed = new String[]{"minutes", "30", "pause", "5", "rooms", "Aula", "order", "LOT", "date-1", day, "from-1",
        "09:00", "to-1", "09:45"};
    var refused = world.planner().sends(schedule, typed);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("1 dari 2 penawaran tidak muat", "id=\"to-1-mistake\"", "value=\"09:45\"");
    assertThat(world.planner().opens(schedule).body()).contains("0 dari 2 penawaran sudah dijadwalkan");
    var days = Stream.concat(Stream.of(typed), Stream.of("date-2", next, "from-2", "09.00", "to-2", "10.00"))
        .toArray(String[]::new);
    var preview = world.planner().sends(schedule, Stream.concat(Stream.of(days), Stream.of("show", "RESULT"))
        .toArray(String[]::new));
    assertThat(preview.body()).contains("Hasil susunan ini", "09.00–09.30 WIB: 1 penawaran");
    assertThat(world.planner().opens(schedule).body()).contains("0 dari 2 penawaran sudah dijadwalkan");
    var another = world.planner().sends(schedule, Stream.concat(Stream.of(days), Stream.of("show", "DAY"))
        .toArray(String[]::new));
    assertThat(another.body()).contains("name=\"date-3\"", "value=\"" + next + "\"");
    assertThat(world.planner().sends(schedule, days).status()).isEqualTo(303);
    assertThat(starts(lot, "dinkes").substring(0, 10)).isNotEqualTo(starts(lot, "dinsos").substring(0, 10));
  }

  @Test
  void hours_that_run_backwards_and_a_day_that_stands_twice_are_told_beside_their_fields() {
    var lot = auction.presenting(world);
    var day = auction.today().plusDays(2).toString();
    var answer = world.secretary().sends(world.links().panel().roundPresentations(lot.round()), "minutes", "30",
        "pause",
        "5", "rooms", "Aula", "order", "LOT", "date-1", day, "from-1", "16:00", "to-1", "09:00", "date-2", day,
        "from-2",
        "09:00", "to-2", "16:00", "breakFrom", "13:00", "breakTo", "12:00");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("id=\"to-1-mistake\"", "id=\"date-2-mistake\"", "id=\"breakTo-mistake\"");
  }

  @Test
  void only_bids_without_a_slot_get_one_where_the_others_are_to_stay() {
    var lot = auction.presenting(world);
    var from = clock.instant().plus(Duration.ofDays(2));
    scheduling.schedule(world.planner().acting(), lot.bid("dinsos"), new Slot(from, from.plus(LENGTH), "Rapat"));
    var kept = starts(lot, "dinsos");
    planning.plan(world.planner().acting(), new RoundId(lot.round()), new PlanningPresentations.Wish(day(from),
        PlanningPresentations.Which.OPEN, PlanningPresentations.Order.LOT, ""));
    assertThat(starts(lot, "dinsos")).isEqualTo(kept);
    assertThat(starts(lot, "dinkes")).isGreaterThan(kept);
  }

  @Test
  void all_bids_of_a_round_get_their_slots_at_once_by_lot_or_by_a_draw_on_record() {
    var lot = auction.presenting(world);
    var round = new RoundId(lot.round());
    var start = clock.instant().plus(Duration.ofDays(2));
    var day = day(start);
    refused(Reason.NOT_YOURS,
        () -> planning.plan(world.mayor().acting(), round, wish(day, PlanningPresentations.Order.LOT, "")));
    planning.plan(world.planner().acting(), round, wish(day, PlanningPresentations.Order.LOT, ""));
    assertThat(starts(lot, "dinkes")).isNotEqualTo(starts(lot, "dinsos"));
    planning.plan(world.secretary().acting(), round, wish(day, PlanningPresentations.Order.DRAW, ""));
    var seed = auction.text(lot, "select seed from presentation_draw where region_id = :region and round_id = :id",
        lot.round());
    var first = new DrawnOrder(seed).of(List.copyOf(lot.bids().values()), bid -> bid.value()).getFirst();
    assertThat(auction.text(lot, """
        select count(*) from presentation p where region_id = :region and bid_id = :id
          and starts_at = (select min(starts_at) from presentation q where q.region_id = p.region_id)""",
        first.value())).isEqualTo("1");
    assertThat(world.expert().opens(world.links().panel().roundPresentations(lot.round())).body()).contains(seed,
        "Urutan hasil undian", "2 dari 2 penawaran sudah dijadwalkan");
    assertThat(world.dinkesHead().opens(world.links().panel().roundPresentations(lot.round())).body())
        .contains("Dinas Kesehatan", "1 dari 1").doesNotContain("Dinas Sosial", seed);
  }

  @Test
  void an_order_that_was_drawn_is_drawn_again_only_for_a_reason_that_stays_in_the_history() {
    var lot = auction.presenting(world);
    var round = new RoundId(lot.round());
    var day = day(clock.instant().plus(Duration.ofDays(2)));
    var schedule = world.links().panel().roundPresentations(lot.round());
    assertThat(world.planner().opens(schedule).body()).doesNotContain("Alasan mengundi ulang");
    planning.plan(world.planner().acting(), round, wish(day, PlanningPresentations.Order.DRAW, ""));
    assertThat(world.planner().opens(schedule).body()).contains("Alasan mengundi ulang");
    refused(Reason.REASON_MISSING,
        () -> planning.plan(world.secretary().acting(), round, wish(day, PlanningPresentations.Order.DRAW, " ")));
    planning.plan(world.secretary().acting(), round, wish(day, PlanningPresentations.Order.LOT, ""));
    planning.plan(world.secretary().acting(), round,
        wish(day, PlanningPresentations.Order.DRAW, "Satu penguji berhalangan"));
    assertThat(auction.text(lot, "select count(*) from presentation_draw where region_id = :region and round_id = :id",
        lot.round())).isEqualTo("2");
    assertThat(auction.text(lot, """
        select detail from act where region_id = :region and object_id = :id and what = 'presentations.redrawn'""",
        lot.round())).endsWith(": Satu penguji berhalangan");
  }

  @Test
  void nothing_is_planned_where_nothing_is_to_be_presented_or_on_a_day_that_is_over() {
    var lot = auction.presenting(world);
    var planner = world.planner().acting();
    var yesterday = day(clock.instant().minus(Duration.ofDays(2)));
    refused(Reason.DAY_PAST,
        () -> planning.plan(planner, new RoundId(lot.round()), wish(yesterday, PlanningPresentations.Order.LOT, "")));
    refused(Reason.NOTHING_TO_SCHEDULE, () -> planning.plan(planner, new RoundId(UUID.randomUUID()),
        wish(yesterday, PlanningPresentations.Order.LOT, "")));
  }

  /** In one room for six hours. */
  private static Timetable day(Instant start) {
    return new Timetable(List.of(new Timetable.Stretch(start, start.plus(Duration.ofHours(6)))), LENGTH, PAUSE,
        List.of("Aula"));
  }

  private static PlanningPresentations.Wish wish(Timetable timetable, PlanningPresentations.Order order, String again) {
    return new PlanningPresentations.Wish(timetable, PlanningPresentations.Which.ALL, order, again);
  }

  private String starts(Auction.Lot lot, String agency) {
    return auction.text(lot, "select starts_at from presentation where region_id = :region and bid_id = :id",
        lot.bid(agency).value());
  }
}
