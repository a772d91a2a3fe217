package id.lelangkinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.MovableClock;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who delivers many figures together, and who verifies them, sees where they came from, their lines and their root. */
@MeasurementTest
class BatchPagesTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Gathering gathering;
  @Autowired
  Drafting drafting;
  @Autowired
  Returning returning;
  @Autowired
  BatchQuery batches;
  @Autowired
  Clock clock;
  World world;
  UUID contract;

  @BeforeEach
  void sign() {
    ((MovableClock) clock).moveTo(Instant.parse("2020-01-05T03:00:00Z"));
    world = worlds.fresh();
    contract = contracts.signed(world, "dinkes", Contracts.permits());
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void what_was_handed_in_together_is_seen_by_its_agency_and_by_who_verifies_and_by_no_rival() {
    var batch = take(true);
    for (var player : List.of(world.dinkesOperator(), world.dinkesHead(), world.verifier(), world.mayor())) {
      assertThat(page(player, batch)).as(player.toString()).contains("2 angka diserahkan sekaligus",
          "rekap.csv \u00b7 SHA-256 ab12", root(batch), world.links().proof(root(batch)), "Indikator IZIN",
          "96,00 izin");
      assertThat(world.links().figures().batch(batch)).isSubstringOf(list(player, ""));
    }
    for (var player : List.of(world.dinsosOperator(), world.stranger())) {
      assertThat(player.opens(world.links().figures().batch(batch)).status()).as(player.toString()).isEqualTo(404);
      assertThat(player.opens(world.links().figures().batchCsv(batch)).status()).isEqualTo(404);
    }
    assertThat(list(world.dinsosOperator(), "")).doesNotContain(batch.toString());
    assertThat(list(world.verifier(), "?q=ab12")).contains(batch.toString());
    assertThat(list(world.verifier(), "?q=cd34")).doesNotContain(batch.toString());
    assertThat(world.verifier().opens(world.links().figures().batchCsv(batch)).body())
        .contains("line,contract,indicator,period,part,value", "2," + contract + ",IZIN,2019-Q2,,96,");
  }

  @Test
  void drafts_that_came_together_are_for_their_agency_alone_and_what_is_written_anew_falls_away() {
    var batch = take(false);
    assertThat(page(world.dinkesHead(), batch)).contains("2 angka dicatat sekaligus");
    assertThat(world.verifier().opens(world.links().figures().batch(batch)).status()).isEqualTo(404);
    drafting.save(world.dinkesOperator().acting(), contracts.period(world, contract, "IZIN", 2),
        NewValue.of(new BigDecimal("99"), "Diketik"));
    assertThat(page(world.dinkesOperator(), batch)).contains("1 baris lain telah ditulis ulang")
        .doesNotContain("96,00");
    drafting.save(world.dinkesOperator().acting(), contracts.period(world, contract, "IZIN", 1),
        NewValue.of(new BigDecimal("99"), "Diketik"));
    assertThat(page(world.dinkesOperator(), batch)).as("who brought it").contains("2 baris lain telah ditulis ulang");
    assertThat(world.dinkesHead().opens(world.links().figures().batch(batch)).status()).isEqualTo(404);
  }

  @Test
  void the_history_of_a_figure_leads_to_what_it_came_with_and_the_page_tells_that_it_went_on() {
    var batch = take(true);
    var first = contracts.period(world, contract, "IZIN", 1);
    var figure = world.links().figures().measurement(first.value());
    assertThat(world.verifier().opens(figure).body()).contains(world.links().figures().batch(batch),
        "baris 1 dari sebuah kiriman");
    returning.giveBack(world.verifier().acting(), first, "Rekap tidak cocok");
    drafting.save(world.dinkesOperator().acting(), first, NewValue.of(new BigDecimal("80"), "Diketik"));
    assertThat(page(world.verifier(), batch)).contains("sudah ada versi sesudahnya", "95,00 izin");
  }

  private UUID take(boolean handIn) {
    var rows = List.of(row(1, "2019-Q1", "95"), row(2, "2019-Q2", "96"));
    return Objects.requireNonNull(
        gathering.take(world.dinkesOperator().acting(), rows, handIn, "rekap.csv \u00b7 SHA-256 ab12").batch());
  }

  private Brought row(int line, String period, String value) {
    return new Brought(line, contract.toString(), "IZIN", period, NewValue.of(new BigDecimal(value), "Rekap dinas"),
        "Sudah diperiksa");
  }

  private String root(UUID batch) {
    return contracts.within(world, () -> batches.head(world.dinkesOperator().acting(), batch).root());
  }

  private String page(Player player, UUID batch) {
    var answer = player.opens(world.links().figures().batch(batch));
    assertThat(answer.status()).as(player.toString()).isEqualTo(200);
    return answer.body();
  }

  private String list(Player player, String asked) {
    return player.opens(world.links().figures().batches() + asked).body();
  }
}
