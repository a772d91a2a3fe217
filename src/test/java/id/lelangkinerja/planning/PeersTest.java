package id.lelangkinerja.planning;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Answer;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.StructureLinks;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgrammeTest
class PeersTest {
  private static final Pattern CORRECTION = Pattern.compile("href=\"([^\"]*/peers/[0-9a-f-]{36}/correction)");
  @Autowired
  Worlds worlds;
  @Autowired
  RegisteringIndicator registering;
  World world;
  UUID poverty = new UUID(0, 0);

  @BeforeEach
  void found() {
    world = worlds.fresh();
    poverty = registering.register(world.planner().acting(), Sample.poverty());
  }

  @Test
  void what_another_place_published_is_read_by_everyone_with_its_source_and_date() {
    assertThat(world.planner().opens(links().peers(poverty)).body()).contains("tempat lain belum ada");
    assertThat(add(world.planner(), "Kota Contoh", "2017", "4,02").location()).isEqualTo(links().peers(poverty));
    for (var reader : world.everybody()) {
      assertThat(reader.opens(world.links().indicator(poverty)).body()).as("%s", reader)
          .contains("Angka pembanding", "Kota Contoh", "4,02", "https://bps.go.id", "1 November 2018");
    }
    assertThat(world.citizen().opens(links().peersCsv(poverty)).body())
        .contains("Kota Contoh,2017,4.02,persen,https://bps.go.id,2018-11-01");
    assertThat(world.dinkesHead().inEnglish().opens(links().peers(poverty)).body())
        .contains("peer figures of one place")
        .doesNotContain("/correction");
  }

  @Test
  void a_place_has_one_figure_a_year_and_what_was_typed_stays() {
    add(world.planner(), "Kota Contoh", "2017", "4,02");
    var twice = add(world.planner(), "KOTA CONTOH", "2017", "4,5");
    assertThat(twice.body()).contains("place-mistake", "sudah tercatat", "KOTA CONTOH", "4,5");
    assertThat(add(world.planner(), "", "17", "x").body()).contains("place-mistake", "year-mistake", "value-mistake");
    assertThat(add(world.planner(), "Kota Contoh", "2018", "4").status()).isEqualTo(303);
  }

  @Test
  void a_correction_gives_its_reason_and_the_history_tells_what_stood_there_before() {
    add(world.planner(), "Kota Contoh", "2017", "4,02");
    add(world.planner(), "Kota Lain", "2017", "5");
    var url = correction();
    assertThat(world.planner().opens(url).body()).contains("4,02", "Kota Contoh");
    assertThat(correct(world.planner(), url, "Kota Contoh", "4,2", "1", "").body()).contains("reason-mistake");
    assertThat(correct(world.planner(), url, "Kota Lain", "4,2", "1", "BPS merevisi").body())
        .contains("place-mistake");
    assertThat(correct(world.planner(), url, "Kota Contoh", "4,02", "1", "BPS merevisi").body())
        .contains("Belum ada yang berubah");
    assertThat(correct(world.planner(), url, "Kota Contoh", "4,2", "1", "BPS merevisi").status()).isEqualTo(303);
    var slower = correct(world.planner(), url, "Kota Contoh", "4,3", "1", "Terlambat");
    assertThat(slower.status()).isEqualTo(409);
    assertThat(slower.body()).contains("id=\"version\" value=\"2\"", "value=\"4,3\"");
    assertThat(world.citizen().opens(world.links().indicator(poverty)).body())
        .contains("Angka pembanding dikoreksi", "Kota Contoh · 2017 · 4.02 · BPS merevisi", "4,20");
  }

  @Test
  void nobody_but_the_planner_notes_or_corrects() {
    add(world.planner(), "Kota Contoh", "2017", "4,02");
    var url = correction();
    for (var player : world.everybody()) {
      if (player != world.planner()) {
        assertThat(add(player, "Kota Lain", "2017", "1").isRefused()).as("%s", player).isTrue();
        assertThat(correct(player, url, "Kota Contoh", "9", "1", "x").isRefused()).as("%s", player).isTrue();
      }
    }
  }

  private Answer add(Player player, String place, String year, String value) {
    return player.sends(links().newPeer(poverty), "place", place, "year", year, "value", value, "source",
        "https://bps.go.id", "asOf", "2018-11-01", "note", "");
  }

  private static Answer correct(Player player, String url, String place, String value, String version,
      String reason) {
    return player.sends(url, "place", place, "year", "2017", "value", value, "source", "https://bps.go.id", "asOf",
        "2018-11-01", "note", "", "version", version, "reason", reason);
  }

  private String correction() {
    var row = world.planner().opens(links().peers(poverty)).body();
    var found = CORRECTION.matcher(row);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private StructureLinks links() {
    return world.links().structure();
  }
}
