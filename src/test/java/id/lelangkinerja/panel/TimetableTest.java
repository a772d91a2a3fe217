package id.lelangkinerja.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the slots of a round follow one another. */
class TimetableTest {
  private static final Duration LENGTH = Duration.ofMinutes(30);
  private static final Duration PAUSE = Duration.ofMinutes(5);
  private static final UUID ROUND = UUID.randomUUID();

  @Test
  void slots_follow_one_another_and_several_rooms_take_turns_since_the_panel_hears_one_bid_at_a_time() {
    var bids = entries(4);
    var slots = new Timetable(List.of(stretch("02:00", "09:00")), LENGTH, PAUSE, List.of("Aula", "Rapat"))
        .slots(ROUND, bids, List.of());
    assertThat(bids.stream().map(bid -> slots.get(bid.bid()))).containsExactly(slot("02:00", "Aula"),
        slot("02:35", "Rapat"), slot("03:10", "Aula"), slot("03:45", "Rapat"));
  }

  @Test
  void what_does_not_fit_before_a_break_or_the_end_of_a_day_goes_on_after_it() {
    var bids = entries(6);
    var second = stretch("02:00", "03:10").from().plus(Duration.ofDays(1));
    var days = List.of(new Timetable.Stretch(second, second.plus(LENGTH)), stretch("02:00", "03:10"),
        stretch("04:00", "05:00"));
    var slots = new Timetable(days, LENGTH, PAUSE, List.of("Aula")).slots(ROUND, bids, List.of());
    assertThat(bids.stream().limit(4).map(bid -> slots.get(bid.bid()))).containsExactly(slot("02:00", "Aula"),
        slot("02:35", "Aula"), slot("04:00", "Aula"), new Slot(second, second.plus(LENGTH), "Aula"));
    assertThat(slots).as("two bids find no place").hasSize(4);
  }

  @Test
  void a_bid_whose_agencies_present_elsewhere_lets_the_next_go_first_and_taken_rooms_and_the_panels_own_time_are_left_out() {
    var busy = UUID.randomUUID();
    var joint = new Timetable.Entry(UUID.randomUUID(), Set.of(UUID.randomUUID(), busy));
    var other = entries(1).getFirst();
    var booked = List.of(
        new Booked(UUID.randomUUID(), UUID.randomUUID(), "Dinas Lain", slot("02:00", "aula"), Map.of(busy, "Dinas")),
        new Booked(UUID.randomUUID(), ROUND, "Dinas Tetap", slot("02:40", "Aula"), Map.of(UUID.randomUUID(), "Tetap")));
    var slots = new Timetable(List.of(stretch("02:00", "09:00")), LENGTH, PAUSE, List.of("Aula", "Rapat"))
        .slots(ROUND, List.of(joint, other), booked);
    assertThat(slots.get(other.bid())).isEqualTo(slot("02:00", "Rapat"));
    assertThat(slots.get(joint.bid())).isEqualTo(slot("03:10", "Rapat"));
  }

  private static List<Timetable.Entry> entries(int bids) {
    return Stream.generate(() -> new Timetable.Entry(UUID.randomUUID(), Set.of(UUID.randomUUID()))).limit(bids)
        .toList();
  }

  private static Instant at(String time) {
    return Instant.parse("2018-11-26T" + time + ":00Z");
  }

  private static Timetable.Stretch stretch(String from, String to) {
    return new Timetable.Stretch(at(from), at(to));
  }

  private static Slot slot(String from, String room) {
    return new Slot(at(from), at(from).plus(LENGTH), room);
  }
}
