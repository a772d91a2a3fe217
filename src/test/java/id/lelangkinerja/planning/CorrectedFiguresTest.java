package id.lelangkinerja.planning;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Answer;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.StructureLinks;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgrammeTest
class CorrectedFiguresTest {
  @Autowired
  Worlds worlds;
  @Autowired
  RegisteringIndicator registering;
  @Autowired
  Publishing publishing;
  World world;
  UUID poverty = new UUID(0, 0);

  @BeforeEach
  void found() {
    world = worlds.fresh();
    poverty = registering.register(world.planner().acting(), Sample.poverty());
    publishing.publish(world.planner().acting(), poverty, Sample.realised(2017, "4.17"));
    publishing.publish(world.planner().acting(), poverty, Sample.realised(2018, "4.1"));
  }

  @Test
  void a_corrected_figure_is_in_force_at_once_and_the_earlier_one_stays_readable_for_everyone() {
    assertThat(correct(world.planner(), "2018", "4,01", "1").location()).isEqualTo(links().values(poverty));
    assertThat(correct(world.planner(), "2018", "4,02", "2").status()).isEqualTo(303);
    for (var reader : world.everybody()) {
      assertThat(reader.opens(world.links().indicator(poverty)).body()).as(reader.toString())
          .contains(">4,02</td>", "Sebelumnya 4,10", "Sebelumnya 4,01", "Alasan: BPS merevisi",
              "Angka dikoreksi: 2018 · BPS merevisi", "ke 4,02 (2018)")
          .doesNotContain(world.planner().acting().name() + " (");
    }
    assertThat(world.citizen().inEnglish().opens(world.links().indicator(poverty)).body())
        .contains("Before: 4.10 (source: https://contoh.example/2018). Reason: BPS merevisi");
    assertThat(world.citizen().opens(world.links().indicators()).body()).contains("4,02").doesNotContain("4,10");
  }

  @Test
  void those_signed_in_read_who_corrected_what() {
    assertThat(world.dinsosHead().opens(links().values(poverty)).body())
        .contains("belum ada angka yang dikoreksi", "Belum ada koreksi.").doesNotContain("/correction");
    correct(world.planner(), "2018", "4,01", "1");
    assertThat(world.dinsosHead().opens(links().values(poverty)).body())
        .contains("1 koreksi pada angka terbit", "4,10", "4,01", "BPS merevisi", world.planner().acting().name());
    assertThat(world.planner().opens(links().values(poverty)).body())
        .contains(links().correction(poverty, "2018", "REALISED"));
    assertThat(world.citizen().opens(links().values(poverty)).isRefused()).isTrue();
  }

  @Test
  void tables_tell_the_version_in_force_and_every_version() {
    correct(world.planner(), "2018", "4,01", "1");
    assertThat(world.citizen().opens(world.links().indicatorSeries(poverty)).body())
        .contains("KEMISKINAN,2017,REALISED,4.17,,persen,https://contoh.example/2017,,1",
            "KEMISKINAN,2018,REALISED,4.01,,persen,BPS,,2")
        .doesNotContain("4.1,");
    assertThat(world.citizen().opens(links().versionsCsv(poverty)).body().lines()).hasSize(4)
        .anyMatch(line -> line.startsWith(
            "KEMISKINAN,2018,REALISED,1,REPLACED,4.1,,persen,https://contoh.example/2018,,20"))
        .anyMatch(line -> line.equals("KEMISKINAN,2018,REALISED,2,IN_FORCE,4.01,,persen,BPS,,,"));
  }

  @Test
  void a_correction_gives_its_reason_changes_something_and_names_the_version_that_it_saw() {
    var address = links().correction(poverty, "2018", "REALISED");
    assertThat(world.planner().opens(address).body()).contains("value=\"4,10\"", "id=\"version\" value=\"1\"");
    var silent = world.planner().sends(address, "value", "4,01", "source", "BPS", "version", "1");
    assertThat(silent.status()).isEqualTo(422);
    assertThat(silent.body()).contains("id=\"reason-mistake\"", "value=\"4,01\"");
    var same = world.planner().sends(address, "value", "4,1", "source", "https://contoh.example/2018", "reason", "r",
        "version", "1");
    assertThat(same.body()).contains("Belum ada yang berubah");
    assertThat(correct(world.planner(), "2018", "4,01", "1").status()).isEqualTo(303);
    var slower = correct(world.planner(), "2018", "4,05", "1");
    assertThat(slower.status()).isEqualTo(409);
    assertThat(slower.body()).contains("id=\"version\" value=\"2\"", "value=\"4,05\"");
    assertThat(correct(world.planner(), "2016", "4,05", "1").status()).isEqualTo(404);
    assertThat(world.planner().opens(links().correction(poverty, "x", "REALISED")).status()).isEqualTo(404);
    assertThat(world.planner().opens(links().correction(poverty, "2018", "TARGET")).status()).isEqualTo(404);
  }

  @Test
  void nobody_but_the_planner_corrects() {
    for (var player : world.everybody()) {
      if (player != world.planner()) {
        assertThat(correct(player, "2018", "9", "1").isRefused()).as(player.toString()).isTrue();
      }
    }
    assertThat(world.citizen().opens(world.links().indicatorSeries(poverty)).body()).contains("4.1,");
  }

  private Answer correct(Player player, String year, String value, String version) {
    return player.sends(links().correction(poverty, year, "REALISED"), "value", value, "source", "BPS", "reason",
        "BPS merevisi", "version", version);
  }

  private StructureLinks links() {
    return world.links().structure();
  }
}
