package id.lelangkinerja.panel;

import static id.lelangkinerja.panel.PresentationTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.web.Calendar;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** When and where bids are presented, and in which order. */
@ProgrammeTest
class ScheduleTest {
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
  void slots_follow_one_another_in_every_room_and_no_agency_is_in_two_rooms_at_once() {
    var start = Instant.parse("2018-11-26T02:00:00Z");
    var one = UUID.randomUUID();
    var other = UUID.randomUUID();
    var bids = Stream.of(one, one, other, one).map(agency -> new Timetable.Entry(UUID.randomUUID(), agency)).toList();
    var slots = new Timetable(start, LENGTH, PAUSE, List.of("Aula", "Rapat")).slots(bids);
    assertThat(slots.get(bids.get(0).bid())).isEqualTo(new Slot(start, start.plus(LENGTH), "Aula"));
    assertThat(slots.get(bids.get(2).bid())).isEqualTo(new Slot(start, start.plus(LENGTH), "Rapat"));
    var next = start.plus(LENGTH).plus(PAUSE);
    assertThat(slots.get(bids.get(1).bid())).isEqualTo(new Slot(next, next.plus(LENGTH), "Aula"));
    var last = next.plus(LENGTH).plus(PAUSE);
    assertThat(slots.get(bids.get(3).bid())).isEqualTo(new Slot(last, last.plus(LENGTH), "Aula"));
  }

  @Test
  void the_schedule_leads_those_who_read_the_panels_work_to_presentation_mode_and_nobody_else() {
    var lot = auction.presenting(world);
    var schedule = world.links().panel().roundPresentations(lot.round());
    var hall = world.links().panel().bidSheet(lot.bid("dinkes").value());
    for (var reader : lot.panel()) {
      assertThat(reader.opens(schedule).body()).as("%s", reader).contains(hall, "Mode paparan");
    }
    assertThat(world.dinkesHead().opens(schedule).body()).contains(lot.address("dinkes")).doesNotContain(hall);
  }

  @Test
  void a_drawn_order_is_the_same_for_everybody_who_knows_its_seed_and_another_for_another_seed() {
    var bids = Stream.generate(UUID::randomUUID).limit(20).toList();
    var order = DrawnOrder.drawn();
    assertThat(order.seed()).matches("[0-9a-f]{32}");
    assertThat(new DrawnOrder(order.seed()).of(bids.reversed(), bid -> bid)).isEqualTo(order.of(bids, bid -> bid))
        .containsExactlyInAnyOrderElementsOf(bids);
    assertThat(DrawnOrder.drawn().of(bids, bid -> bid)).isNotEqualTo(order.of(bids, bid -> bid));
  }

  @Test
  void a_room_is_not_used_twice_at_one_time_and_the_next_slot_may_begin_as_one_ends() {
    var lot = auction.presenting(world);
    var planner = world.planner().acting();
    var from = clock.instant().plus(Duration.ofDays(1));
    scheduling.schedule(planner, lot.bid("dinkes"), new Slot(from, from.plus(LENGTH), "Aula"));
    refused(Reason.ROOM_TAKEN, () -> scheduling.schedule(planner, lot.bid("dinsos"),
        new Slot(from.plus(LENGTH).minusSeconds(60), from.plus(LENGTH).plus(LENGTH), "aula")));
    scheduling.schedule(planner, lot.bid("dinsos"),
        new Slot(from.plus(LENGTH), from.plus(LENGTH).plus(LENGTH), "Aula"));
    scheduling.schedule(world.secretary().acting(), lot.bid("dinsos"), new Slot(from, from.plus(LENGTH), "Rapat"));
  }

  @Test
  void an_agency_does_not_present_two_bids_at_one_time() {
    var first = auction.presenting(world);
    var second = auction.presenting(world);
    var from = clock.instant().plus(Duration.ofDays(1));
    scheduling.schedule(world.planner().acting(), first.bid("dinkes"), new Slot(from, from.plus(LENGTH), "Aula"));
    refused(Reason.AGENCY_ELSEWHERE, () -> scheduling.schedule(world.planner().acting(), second.bid("dinkes"),
        new Slot(from, from.plus(LENGTH), "Rapat")));
  }

  @Test
  void all_bids_of_a_round_get_their_slots_at_once_by_lot_or_by_a_draw_on_record() {
    var lot = auction.presenting(world);
    var round = new RoundId(lot.round());
    var start = clock.instant().plus(Duration.ofDays(2));
    var day = new Timetable(start, LENGTH, PAUSE, List.of("Aula"));
    refused(Reason.NOT_YOURS,
        () -> planning.plan(world.mayor().acting(), round, day, PlanningPresentations.Order.LOT, ""));
    planning.plan(world.planner().acting(), round, day, PlanningPresentations.Order.LOT, "");
    assertThat(starts(lot, "dinkes")).isNotEqualTo(starts(lot, "dinsos"));
    planning.plan(world.secretary().acting(), round, day, PlanningPresentations.Order.DRAW, "");
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
    var day = new Timetable(clock.instant().plus(Duration.ofDays(2)), LENGTH, PAUSE, List.of("Aula"));
    var schedule = world.links().panel().roundPresentations(lot.round());
    assertThat(world.planner().opens(schedule).body()).doesNotContain("Alasan mengundi ulang");
    planning.plan(world.planner().acting(), round, day, PlanningPresentations.Order.DRAW, "");
    assertThat(world.planner().opens(schedule).body()).contains("Alasan mengundi ulang");
    refused(Reason.REASON_MISSING, () -> planning.plan(world.secretary().acting(), round, day,
        PlanningPresentations.Order.DRAW, " "));
    planning.plan(world.secretary().acting(), round, day, PlanningPresentations.Order.LOT, "");
    planning.plan(world.secretary().acting(), round, day, PlanningPresentations.Order.DRAW, "Satu penguji berhalangan");
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
    var yesterday = new Timetable(clock.instant().minus(Duration.ofDays(2)), LENGTH, PAUSE, List.of("Aula"));
    refused(Reason.DAY_PAST,
        () -> planning.plan(planner, new RoundId(lot.round()), yesterday, PlanningPresentations.Order.LOT, ""));
    refused(Reason.NOTHING_TO_SCHEDULE, () -> planning.plan(planner, new RoundId(UUID.randomUUID()), yesterday,
        PlanningPresentations.Order.LOT, ""));
  }

  @Test
  void a_calendar_file_keeps_its_appointment_and_counts_how_often_it_was_moved() {
    var lot = auction.presenting(world);
    var bid = lot.bid("dinkes");
    var from = Instant.parse("2030-11-26T02:00:00Z");
    scheduling.schedule(world.planner().acting(), bid, new Slot(from, from.plus(LENGTH), "Aula, lantai 2"));
    var file = calendar(lot);
    assertThat(file).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n")
        .contains("UID:paparan-" + bid.value(), "SEQUENCE:0", "DTSTART:20301126T020000Z", "DTEND:20301126T023000Z",
            "LOCATION:Aula\\, lantai 2");
    scheduling.schedule(world.planner().acting(), bid,
        new Slot(from.plus(LENGTH), from.plus(LENGTH).plus(LENGTH), "Aula"));
    assertThat(calendar(lot)).contains("UID:paparan-" + bid.value(), "SEQUENCE:1", "DTSTART:20301126T023000Z");
    assertThat(world.dinsosHead().opens(world.links().panel().bidCalendar(bid.value())).status()).isEqualTo(404);
    assertThat(world.planner().opens(world.links().panel().bidCalendar(lot.bid("dinsos").value())).status())
        .isEqualTo(404);
  }

  @Test
  void no_line_of_a_calendar_file_is_longer_than_75_octets_and_no_character_is_torn() {
    var title = "Paparan; \u201cé\u201d ".repeat(20) + "\nbaris";
    var file = new String(Calendar.of(List.of(new Calendar.Appointment("uid", 0, Instant.EPOCH,
        Instant.EPOCH.plusSeconds(60), title, "Aula", "https://contoh.id/x"))).file(Instant.EPOCH),
        StandardCharsets.UTF_8);
    assertThat(file.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    assertThat(file.replace("\r\n ", "")).contains("SUMMARY:" + title.replace(";", "\\;").replace("\n", "\\n"))
        .contains("URL:https://contoh.id/x");
  }

  private String calendar(Auction.Lot lot) {
    var bytes = world.dinkesHead().fetches(world.links().panel().bidCalendar(lot.bid("dinkes").value()));
    return new String(bytes, StandardCharsets.UTF_8).replace("\r\n ", "");
  }

  private String starts(Auction.Lot lot, String agency) {
    return auction.text(lot, "select starts_at from presentation where region_id = :region and bid_id = :id",
        lot.bid(agency).value());
  }
}
