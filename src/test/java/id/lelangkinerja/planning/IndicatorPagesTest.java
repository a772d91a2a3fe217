package id.lelangkinerja.planning;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.scoring.Polarity;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgrammeTest
class IndicatorPagesTest {
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
  }

  @Test
  void everyone_reads_what_the_figures_mean() {
    publish(Sample.realised(2015, "4.6"));
    publish(Sample.realised(2023, "4.26"));
    for (var player : world.everybody()) {
      assertThat(player.opens(world.links().indicator(poverty)).body()).as(player.toString())
          .contains("Persentase penduduk miskin turun dari 4,60 (2015) ke 4,26 (2023)</h1>", "Membaik");
    }
    assertThat(world.citizen().inEnglish().opens(world.links().indicator(poverty)).body())
        .contains("fell from 4.60 (2015) to 4.26 (2023)</h1>");
  }

  @Test
  void a_series_is_drawn_written_as_a_table_and_can_be_downloaded() {
    publish(Sample.realised(2015, "4.6"));
    publish(Sample.realised(2016, "4.33"));
    publish(new NewValue(2017, ValueKind.TARGET, new BigDecimal("-4.1"), null, "=RPJMD", "catatan, \"penting\""));
    var page = world.citizen().opens(world.links().indicator(poverty)).body();
    assertThat(page).contains("<polyline", "<th scope=\"row\">2016</th>", "Survei tahunan", "Makin rendah makin baik")
        .doesNotContain("style=");
    assertThat(world.citizen().opens(world.links().indicatorSeries(poverty)).body()).isEqualTo("""
        code,year,kind,value,label,unit,source,note,version
        KEMISKINAN,2015,REALISED,4.6,,persen,https://contoh.example/2015,,1
        KEMISKINAN,2016,REALISED,4.33,,persen,https://contoh.example/2016,,1
        KEMISKINAN,2017,TARGET,-4.1,,persen,'=RPJMD,"catatan, ""penting\""",1
        """.replace("\n", "\r\n"));
  }

  @Test
  void an_indicator_without_figures_says_so_and_is_not_drawn() {
    assertThat(world.citizen().opens(world.links().indicator(poverty)).body())
        .contains("belum punya angka yang dipublikasikan").doesNotContain("<svg");
  }

  @Test
  void the_list_tells_targets_from_context_and_finds_words() {
    registering.register(world.planner().acting(), Sample.indicator("PENDUDUK", "Jumlah penduduk", null));
    publish(Sample.realised(2023, "4.26"));
    publish(new NewValue(2024, ValueKind.TARGET, new BigDecimal("3.9"), null, "RPJMD", null));
    var list = world.links().indicators();
    assertThat(body(list)).contains("2 indikator kinerja terdaftar", "4,26").doesNotContain("3,90");
    assertThat(body(list + "?sort=CONTEXT")).contains("PENDUDUK").doesNotContain("KEMISKINAN");
    assertThat(body(list + "?sort=MEASURABLE")).contains("KEMISKINAN").doesNotContain("PENDUDUK");
    assertThat(body(list + "?q=jumlah&sort=MEASURABLE")).contains("Tidak ada indikator yang cocok");
    assertThat(body(world.links().indicatorsCsv()))
        .contains("KEMISKINAN,Persentase penduduk miskin,persen,LOWER_IS_BETTER,,2023,4.26,", "PENDUDUK", "CONTEXT");
  }

  @Test
  void an_indicator_of_another_region_does_not_exist() {
    var elsewhere = worlds.fresh();
    assertThat(elsewhere.planner().opens(elsewhere.links().indicator(poverty)).status()).isEqualTo(404);
    assertThat(elsewhere.citizen().opens(elsewhere.links().indicatorSeries(poverty)).status()).isEqualTo(404);
    assertThat(elsewhere.planner().sends(elsewhere.links().newValue(poverty), "year", "2020").status()).isEqualTo(404);
  }

  @Test
  void a_figure_of_context_has_no_judgement() {
    var people = registering.register(world.planner().acting(),
        Sample.indicator("PENDUDUK", "Jumlah penduduk", null));
    publishing.publish(world.planner().acting(), people, Sample.realised(2018, "866118"));
    publishing.publish(world.planner().acting(), people, Sample.realised(2019, "870682"));
    assertThat(body(world.links().indicator(people))).contains("naik dari 866.118,00 (2018)", "Konteks: tidak pernah")
        .doesNotContain("Membaik", "Memburuk");
    assertThat(Sample.indicator("X1", "x", Polarity.WITHIN_RANGE).measure().polarity()).isNotNull();
  }

  private void publish(NewValue value) {
    publishing.publish(world.planner().acting(), poverty, value);
  }

  private String body(String address) {
    var answer = world.citizen().opens(address);
    assertThat(answer.status()).as(address).isEqualTo(200);
    return answer.body();
  }
}
