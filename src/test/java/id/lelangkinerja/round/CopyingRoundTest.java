package id.lelangkinerja.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.offering.OrderingTarget;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.scoring.Polarity;
import id.lelangkinerja.web.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A round of 2019 to 2023 with one lot, opened; its copy promises for the same years or earlier ones within the term.
 */
@ProgrammeTest
class CopyingRoundTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Written written;
  @Autowired
  RoundQuery rounds;
  @Autowired
  LotQuery lots;
  @Autowired
  CopyingRound copying;
  @Autowired
  AddingLot adding;
  @Autowired
  SettingCovers setting;
  @Autowired
  OrderingTarget ordering;
  World world;
  RoundId round;
  LotId lot;
  Round earlier;

  @BeforeEach
  void open() {
    world = worlds.fresh();
    round = written.planned(world);
    lot = written.added(world, round);
    written.opened(world, round);
    earlier = rounds.round(world.planner().acting(), round);
  }

  private String url() {
    return world.links().auction().roundCopy(round.value());
  }

  private String[] form(String... more) {
    var fields = new ArrayList<>(List.of("name", "Putaran II", "term", world.term().toString(), "opensOn", "2099-01-02",
        "opensTime", "09:00", "closesOn", "2099-02-03", "closesTime", "16:00", "firstYear", "2019", "chair",
        Written.id(world.secretary()).value().toString()));
    Written.panel(world.secretary(), world.mayor(), world.expert())
        .forEach(member -> fields.addAll(List.of("panel", member.value().toString())));
    fields.addAll(List.of(more));
    return fields.toArray(String[]::new);
  }

  private static RoundId at(String location) {
    return RoundId.of(location.substring(location.lastIndexOf('/') + 1));
  }

  @Test
  void a_copy_takes_criteria_ceilings_calendar_and_chosen_lots_along_as_a_draft() {
    assertThat(world.planner().opens(world.links().auction().round(round.value())).body()).contains(url());
    var asked = world.planner().opens(url()).body();
    assertThat(asked).contains("Salin putaran: Putaran I", "Bebas stunting", "checked", "Kriteria ikut apa adanya")
        .doesNotContain("Tidak ikut");
    var answer = world.planner().sends(url(), form("lots", lot.value().toString()));
    assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    var copy = rounds.round(world.planner().acting(), at(answer.location()));
    assertThat(copy.name()).isEqualTo("Putaran II");
    assertThat(copy.wasOpened()).isFalse();
    assertThat(copy.criteria()).extracting(Round.Criterion::name).containsExactly("Dampak", "Kelayakan");
    assertThat(copy.ceilings()).isEqualTo(earlier.ceilings());
    assertThat(copy.chair().orElseThrow().person()).isEqualTo(Written.id(world.secretary()));
    var first = LocalDate.ofInstant(earlier.closesAt(), Texts.ZONE);
    long days = ChronoUnit.DAYS.between(first, LocalDate.of(2099, 2, 3));
    assertThat(copy.stages()).isEqualTo(earlier.stages().stream()
        .map(each -> new Round.Stage(each.stage(), each.startsOn().plusDays(days), each.endsOn().plusDays(days)))
        .toList());
    var drafts = lots.lots(world.planner().acting(), copy.id());
    assertThat(drafts).extracting(LotRow::state).containsExactly(LotState.DRAFT);
    var draft = lots.lot(world.planner().acting(), new LotId(drafts.getFirst().lotId()));
    var source = lots.lot(world.planner().acting(), lot);
    assertThat(draft.indicators()).usingRecursiveComparison().withComparatorForType(BigDecimal::compareTo,
        BigDecimal.class).isEqualTo(source.indicators());
    assertThat(draft.invited()).isEqualTo(source.invited());
    assertThat(draft.problems()).isEqualTo(source.problems());
    assertThat(draft.mission()).isEqualTo(source.mission());
    assertThat(world.planner().opens(answer.location()).body()).contains("Disalin dari putaran", "Putaran I");
    assertThat(world.dinkesHead().opens(answer.location()).status()).isEqualTo(404);
  }

  @Test
  void what_lots_need_and_must_cover_comes_along_and_so_does_the_order_of_a_target_offer() {
    var planner = world.planner().acting();
    var source = written.planned(world, "Putaran sumber");
    var road = written.added(world, source);
    var plain = written.lot(world);
    var clinic = adding.add(planner, source, new NewLot(plain.theme(), "Puskesmas", plain.summary(), plain.mission(),
        plain.problems(), plain.indicators(), List.of(world.agency("dinkes"), world.agency("dinsos")),
        new NewLot.Terms(2, List.of(road), List.of())));
    ordering.order(planner, clinic, List.of(world.agency("dinsos"), world.agency("dinkes")), 5);
    setting.set(planner, source, List.of(new SettingCovers.Least(world.missions().getFirst(), 2)));
    var copy = at(world.planner().sends(world.links().auction().roundCopy(source.value()),
        form("lots", road.value().toString(), "lots", clinic.value().toString())).location());
    var drafts = lots.lots(planner, copy);
    var second = lots.lot(planner, new LotId(drafts.get(1).lotId()));
    assertThat(second.terms().mostWinners()).isEqualTo(2);
    assertThat(second.terms().needs()).extracting(Lot.Need::lot).containsExactly(drafts.getFirst().lotId());
    assertThat(world.planner().opens(world.links().auction().round(copy.value())).body())
        .contains("1. Layanan dasar yang mudah dijangkau");
    assertThat(world.planner().opens(world.links().auction().lotTarget(second.id().value())).body())
        .containsSubsequence("Dinas Sosial", "Dinas Kesehatan");
    var again = new ArrayList<>(List.of(form("lots", clinic.value().toString())));
    again.set(1, "Putaran III");
    var alone = at(world.planner().sends(world.links().auction().roundCopy(source.value()),
        again.toArray(String[]::new)).location());
    assertThat(lots.lot(planner, new LotId(lots.lots(planner, alone).getFirst().lotId())).terms().needs()).isEmpty();
  }

  @Test
  void without_a_lot_chosen_the_round_is_copied_alone() {
    var answer = world.planner().sends(url(), form());
    assertThat(lots.lots(world.planner().acting(), at(answer.location()))).isEmpty();
  }

  @Test
  void what_is_wrong_with_the_new_round_is_told_at_its_field_and_nothing_is_made() {
    var later = new ArrayList<>(List.of(form()));
    later.set(later.indexOf("firstYear") + 1, "2020");
    later.set(1, "Putaran III");
    var answer = world.planner().sends(url(), later.toArray(String[]::new));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("href=\"#firstYear\"", "2019 sampai 2023", "value=\"Putaran III\"");
    assertThat(world.planner().opens(world.links().auction().rounds()).body()).doesNotContain("Putaran III");
  }

  @Test
  void a_lot_of_another_round_is_no_choice() {
    var other = written.added(world, written.planned(world, "Putaran lain"));
    var answer = world.planner().sends(url(), form("lots", other.value().toString()));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("href=\"#lots\"");
  }

  @Test
  void nobody_but_a_planner_copies() {
    var copy = new CopyingRound.Copy(earlier.term(), "X", earlier.opensAt(), earlier.closesAt(), 2019,
        Written.panel(world.secretary(), world.mayor(), world.expert()), Written.id(world.secretary()), List.of());
    for (var player : List.of(world.mayor(), world.secretary(), world.dinkesHead(), world.administrator())) {
      assertThatThrownBy(() -> copying.copy(player.acting(), round, copy)).hasMessage(Reason.NOT_YOURS.name());
      assertThat(player.opens(url()).status()).isEqualTo(404);
    }
  }

  @Test
  void reserves_move_on_with_the_years_and_what_is_gone_is_left_out_and_named() {
    var source = lots.lot(world.planner().acting(), lot);
    var kept = source.indicators().getFirst();
    var gone = new Lot.Indicator(UUID.randomUUID(), "LAMA", "Angka lama", "persen", Polarity.HIGHER_IS_BETTER, 0,
        new BigDecimal("25"), false, List.of());
    var third = new Lot.Indicator(UUID.randomUUID(), "LAIN", "Angka lain", "persen", Polarity.HIGHER_IS_BETTER, 0,
        new BigDecimal("25"), false, List.of());
    var mixed = new Lot(source.id(), source.round(), source.roundName(), 1, source.theme(), source.title(),
        source.summary(), UUID.randomUUID(), source.state(), source.opensAt(), source.closesAt(), 2019, 2023,
        List.of(new Lot.Indicator(kept.id(), kept.code(), kept.name(), kept.unit(), kept.polarity(), kept.decimals(),
            new BigDecimal("50"), false, kept.path()), gone, third),
        source.problems(), source.invited(), new Lot.Terms(3, List.of(), List.of()));
    var known = new LotFaults.Known(
        Map.of(kept.id(), Polarity.LOWER_IS_BETTER, third.id(), Polarity.HIGHER_IS_BETTER), Set.of(), Set.of(),
        Set.of(), List.of(), new LotFaults.Neighbours(Map.of(), Set.of()));
    var copy = LotCopy.of(mixed, known, 2);
    assertThat(copy.terms().mostWinners()).isEqualTo(3);
    assertThat(copy.mission()).isNull();
    assertThat(copy.problems()).isEmpty();
    assertThat(copy.invited()).isEmpty();
    assertThat(copy.indicators()).extracting(NewLot.Measured::weight).usingElementComparator(BigDecimal::compareTo)
        .containsExactly(new BigDecimal("66.67"), new BigDecimal("33.33"));
    assertThat(copy.indicators().getFirst().path()).extracting(Lot.Reserve::year).containsExactly(2021, 2022, 2023,
        2024, 2025);
    assertThat(LotCopy.left(mixed, known)).extracting(LotCopy.Left::key).containsExactly("round.copy.left.problem",
        "round.copy.left.indicator", "round.copy.left.agency");
  }
}
