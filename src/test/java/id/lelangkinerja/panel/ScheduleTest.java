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
  void a_panel_is_never_in_two_rooms_at_once_and_the_next_slot_may_begin_as_one_ends() {
    var lot = auction.presenting(world);
    var planner = world.planner().acting();
    var from = clock.instant().plus(Duration.ofDays(1));
    scheduling.schedule(planner, lot.bid("dinkes"), new Slot(from, from.plus(LENGTH), "Aula"));
    for (var room : List.of("aula", "Rapat")) {
      refused(Reason.PANEL_ELSEWHERE, () -> scheduling.schedule(planner, lot.bid("dinsos"),
          new Slot(from.plus(LENGTH).minusSeconds(60), from.plus(LENGTH).plus(LENGTH), room)));
    }
    scheduling.schedule(world.secretary().acting(), lot.bid("dinsos"),
        new Slot(from.plus(LENGTH), from.plus(LENGTH).plus(LENGTH), "Rapat"));
  }

  @Test
  void a_room_is_not_used_by_two_rounds_at_one_time_and_a_judge_of_both_is_named_to_who_schedules() {
    var first = auction.presenting(world);
    var second = auction.presenting(world);
    var planner = world.planner();
    var from = clock.instant().plus(Duration.ofDays(1));
    scheduling.schedule(planner.acting(), first.bid("dinkes"), new Slot(from, from.plus(LENGTH), "Aula"));
    refused(Reason.ROOM_TAKEN, () -> scheduling.schedule(planner.acting(), second.bid("dinsos"),
        new Slot(from, from.plus(LENGTH), "aula")));
    var schedule = world.links().panel().roundPresentations(second.round());
    assertThat(planner.opens(schedule).body()).doesNotContain("dibutuhkan di dua tempat");
    scheduling.schedule(planner.acting(), second.bid("dinsos"), new Slot(from, from.plus(LENGTH), "Rapat"));
    assertThat(planner.opens(schedule).body()).contains("dibutuhkan di dua tempat", "Lelang " + first.round());
    assertThat(planner.opens(second.address("dinsos")).body()).contains("Lelang " + first.round());
    for (var other : List.of(world.expert(), world.dinsosHead())) {
      assertThat(other.opens(schedule).body()).as("%s", other).doesNotContain("Lelang " + first.round());
    }
  }

  @Test
  void an_agency_does_not_present_two_bids_at_one_time_neither_as_lead_nor_as_partner() {
    var first = auction.presenting(world);
    var second = auction.presenting(world);
    auction.joint(first, "dinkes", "dinsos");
    var from = clock.instant().plus(Duration.ofDays(1));
    scheduling.schedule(world.planner().acting(), first.bid("dinkes"), new Slot(from, from.plus(LENGTH), "Aula"));
    for (var agency : List.of("dinkes", "dinsos")) {
      refused(Reason.AGENCY_ELSEWHERE, () -> scheduling.schedule(world.planner().acting(), second.bid(agency),
          new Slot(from, from.plus(LENGTH), "Rapat")));
    }
    var hours = new Timetable(List.of(new Timetable.Stretch(from, from.plus(LENGTH.multipliedBy(4)))), LENGTH, PAUSE,
        List.of("Rapat"));
    planning.plan(world.planner().acting(), new RoundId(second.round()), new PlanningPresentations.Wish(hours,
        PlanningPresentations.Which.ALL, PlanningPresentations.Order.LOT, ""));
    assertThat(auction.text(second,
        "select min(starts_at) from presentation p join bid_view b using (region_id, bid_id)"
            + " where region_id = :region and b.round_id = :id",
        second.round())).isEqualTo(auction.text(first,
            "select ends_at"
                + " from presentation where region_id = :region and bid_id = :id",
            first.bid("dinkes").value()));
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
}
