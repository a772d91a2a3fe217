package id.lelangkinerja.planning;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Answer;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgrammeTest
class MeasurePagesTest {
  @Autowired
  Worlds worlds;
  @Autowired
  RegisteringIndicator indicators;
  @Autowired
  Publishing publishing;
  World world;
  UUID poverty;

  @BeforeEach
  void found() {
    world = worlds.fresh();
    poverty = indicators.register(world.planner().acting(), Sample.poverty());
  }

  @Test
  void a_measure_changes_with_a_reason_and_everyone_reads_how_it_was_before() {
    var address = world.links().structure().measure(poverty);
    assertThat(world.planner().opens(world.links().indicator(poverty)).body()).contains(address);
    assertThat(world.mayor().opens(world.links().indicator(poverty)).body()).doesNotContain(address);
    assertThat(world.planner().opens(address).body()).contains("semuanya dapat diubah", "value=\"persen\"");
    assertThat(change("orang", "SUM", "Satuan disamakan dengan BPS", "1").status()).isEqualTo(303);
    assertThat(world.citizen().opens(world.links().indicator(poverty)).body()).contains("<dd>orang</dd>",
        "Dijumlahkan", "Cara ukur diubah: Satuan disamakan dengan BPS", "Cara ukur sebelumnya (1)",
        "<dd>persen</dd>");
    assertThat(change("jiwa", "SUM", "Lebih lambat", "1").status()).isEqualTo(409);
  }

  @Test
  void a_change_without_a_reason_or_without_a_change_is_refused_and_nothing_typed_is_lost() {
    var silent = change("orang", "SUM", "", "1");
    assertThat(silent.status()).isEqualTo(422);
    assertThat(silent.body()).contains("id=\"reason-mistake\"", "value=\"orang\"");
    assertThat(change("persen", "LAST", "Tanpa perubahan", "1").body()).contains("Tidak ada yang berubah");
  }

  @Test
  void the_unit_of_published_figures_stays() {
    publishing.publish(world.planner().acting(), poverty, Sample.realised(2023, "4.26"));
    assertThat(world.planner().opens(world.links().structure().measure(poverty)).body())
        .contains("Sudah ada angka yang dipublikasikan dalam satuan ini");
    var refused = change("orang", "LAST", "Salah tulis", "1");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body()).contains("id=\"unit-mistake\"", "value=\"orang\"", ">Salah tulis</textarea>");
    assertThat(change("persen", "SUM", "Dijumlahkan", "1").status()).isEqualTo(303);
  }

  private Answer change(String unit, String aggregation, String reason, String version) {
    return world.planner().sends(world.links().structure().measure(poverty), "unit", unit, "direction",
        "LOWER_IS_BETTER", "aggregation", aggregation, "frequency", "YEARLY", "decimals", "2", "formula",
        "pembilang / penyebut x 100", "dataSource", "Survei tahunan", "reason", reason, "version", version);
  }
}
