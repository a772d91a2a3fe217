package id.lelangkinerja.round;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.scoring.Polarity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GapsTest {
  private static final Instant OPENS = Instant.parse("2018-10-01T01:00:00Z");
  private static final Instant CLOSES = Instant.parse("2018-11-20T09:00:00Z");
  private static final List<PersonId> PANEL = Stream.generate(() -> new PersonId(UUID.randomUUID())).limit(3).toList();
  private static final UUID DINKES = UUID.randomUUID();
  private static final Gaps.Today THEN = new Gaps.Today(OPENS, PANEL, Set.of(DINKES));

  private static Round round(List<Round.Ceiling> ceilings, List<Round.Stage> stages) {
    var members = PANEL.stream().map(person -> new Round.Member(person, "Anggota", person.equals(PANEL.getFirst())))
        .toList();
    return new Round(new RoundId(UUID.randomUUID()), UUID.randomUUID(), "RPJMD", "Putaran", OPENS, CLOSES, 2019, 2023,
        null, members, List.of(), ceilings, stages);
  }

  private static Round complete() {
    return round(ceilings(2023), stages(Round.CALENDAR));
  }

  private static List<Round.Ceiling> ceilings(int last) {
    return IntStream.rangeClosed(2019, last).mapToObj(year -> new Round.Ceiling(year, new Rupiah(1))).toList();
  }

  private static List<Round.Stage> stages(List<LotState> dated) {
    var day = LocalDate.of(2018, 12, 1);
    return dated.stream().map(state -> new Round.Stage(state, day, day)).toList();
  }

  private static Lot lot(int lastReserve, List<Lot.Problem> problems, List<Lot.Invited> invited) {
    var path = IntStream.rangeClosed(2019, lastReserve).mapToObj(year -> new Lot.Reserve(year, BigDecimal.TEN, null))
        .toList();
    var indicator = new Lot.Indicator(UUID.randomUUID(), "STUNTING", "Stunting", "persen", Polarity.LOWER_IS_BETTER, 1,
        new BigDecimal("100"), false, path);
    return new Lot(new LotId(UUID.randomUUID()), new RoundId(UUID.randomUUID()), "Putaran", 1, "Tema", "Judul", "",
        null, LotState.DRAFT, OPENS, CLOSES, 2019, 2023, List.of(indicator), problems, invited,
        new Lot.Terms(1, List.of(), List.of()));
  }

  private static Lot complete(List<Lot.Invited> invited) {
    return lot(2023, List.of(new Lot.Problem(UUID.randomUUID(), "S-01", "Stunting")), invited);
  }

  private static final Lot.Invited INVITED = new Lot.Invited(DINKES, "Dinas Kesehatan", "Dinkes");

  private static List<Gap.Missing> missing(Round round, List<Lot> lots, Gaps.Today today) {
    return Gaps.of(round, lots, today).stream().map(Gap::what).toList();
  }

  @Test
  void a_complete_round_has_no_gap_from_its_opening_time_until_just_before_its_deadline() {
    var lots = List.of(complete(List.of(INVITED)));
    assertThat(missing(complete(), lots, THEN)).isEmpty();
    assertThat(missing(complete(), lots, new Gaps.Today(CLOSES.minusMillis(1), PANEL, Set.of(DINKES)))).isEmpty();
    assertThat(missing(complete(), lots, new Gaps.Today(OPENS.minusMillis(1), PANEL, Set.of(DINKES))))
        .containsExactly(Gap.Missing.OPENING_TIME);
    assertThat(missing(complete(), lots, new Gaps.Today(CLOSES, PANEL, Set.of(DINKES))))
        .containsExactly(Gap.Missing.DEADLINE);
  }

  @Test
  void a_round_without_drafts_has_nothing_to_open() {
    assertThat(missing(complete(), List.of(), THEN)).containsExactly(Gap.Missing.LOTS);
  }

  @Test
  void each_undated_stage_and_each_year_without_ceiling_is_named() {
    var gaps = Gaps.of(round(ceilings(2021), stages(Round.CALENDAR.subList(0, 5))),
        List.of(complete(List.of(INVITED))), THEN);
    assertThat(gaps).extracting(Gap::about).containsExactly(LotState.OBJECTION, LotState.SIGNING, "2022", "2023");
  }

  @Test
  void a_member_who_left_office_and_an_agency_that_ended_are_named() {
    assertThat(missing(complete(), List.of(complete(List.of(INVITED))), new Gaps.Today(OPENS, PANEL.subList(0, 2),
        Set.of()))).containsExactly(Gap.Missing.MEMBER_LEFT, Gap.Missing.AGENCY_GONE);
  }

  @Test
  void each_hole_of_a_lot_is_named() {
    assertThat(missing(complete(), List.of(lot(2021, List.of(), List.of())), THEN)).containsExactly(
        Gap.Missing.PROBLEMS, Gap.Missing.RESERVE, Gap.Missing.RESERVE, Gap.Missing.INVITATIONS);
  }
}
