package id.lelangkinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Answer;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.merkle.Recount;
import id.lelangkinerja.planning.AskingBreakdown;
import id.lelangkinerja.planning.Dimension;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.scoring.Part;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Figures that are broken down come with their parts in a table, each on a line of its own, and go back as they came. */
@MeasurementTest
class BroughtPartsTest {
  private static final String HEAD = "contract,indicator,period,part,value,numerator,denominator,note,explanation\n";
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  AskingBreakdown asking;
  @Autowired
  Returning returning;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  Clock clock;
  World world;
  UUID contract;

  @BeforeEach
  void ask() {
    ((MovableClock) clock).moveTo(Instant.parse("2020-01-05T03:00:00Z"));
    world = worlds.fresh();
    contract = contracts.signed(world, "dinkes", Contracts.permits(), Contracts.coverage());
    ask("IZIN", "Klojen", "Blimbing");
    ask("CAKUPAN", "Klojen", "Blimbing");
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void a_figure_is_handed_in_by_a_table_with_its_parts() {
    accept("figures-handed-in", HEAD + row("IZIN,2019-Q1,,95,,", "Rekap", "") + row("IZIN,2019-Q1,Klojen,40,,")
        + row("CAKUPAN,2019-S1,Blimbing,,450,500") + row("CAKUPAN,2019-S1,,,510,600", "Rekap", "Sudah diperiksa")
        + row("CAKUPAN,2019-S1,Klojen,,60,100") + row("IZIN,2019-Q1,Blimbing,55,,"));
    assertThat(contracts.count(world, "(select * from measurement where state = 'SUBMITTED') m")).isEqualTo(2);
    assertThat(contracts.count(world, "measurement_part")).isEqualTo(4);
    assertThat(world.dinkesHead().opens(page("CAKUPAN", 1)).body()).contains(">60,00<", ">90,00<", "<b>85,00</b>");
  }

  @Test
  void what_is_wrong_with_a_part_is_told_at_its_cell() {
    assertThat(preview(row("IZIN,2019-Q1,,95,,", "Rekap", "") + row("IZIN,2019-Q1,Klojen,40,,")
        + row("IZIN,2019-Q1,Sukun,55,,"))).contains("D4", "\u201cSukun\u201d tidak dikenal");
    assertThat(preview(row("IZIN,2019-Q1,,95,,", "Rekap", "") + row("IZIN,2019-Q1,Klojen,40,,")
        + row("IZIN,2019-Q1,Klojen,55,,"))).contains("D4", "Angka yang sama sudah ada pada baris 3");
    assertThat(preview(row("IZIN,2019-Q1,,95,,", "Rekap", "") + row("IZIN,2019-Q1,Klojen,95,,")))
        .contains("D2", "Isi rinciannya dahulu");
    assertThat(preview(row("IZIN,2019-Q1,,95,,", "Rekap", "") + row("IZIN,2019-Q1,Klojen,40,,")
        + row("IZIN,2019-Q1,Blimbing,54,,"))).contains("E2", "Jumlah rincian 94, sedangkan angkanya 95");
    assertThat(preview(row("CAKUPAN,2019-S1,,,510,600", "Rekap", "Ya") + row("CAKUPAN,2019-S1,Klojen,,60,-1")
        + row("CAKUPAN,2019-S1,Blimbing,,450,601"))).contains("G3");
    assertThat(preview(row("IZIN,2019-Q2,Klojen,40,,"))).contains("D2", "Rincian ini tanpa angka seluruhnya");
    assertThat(contracts.count(world, "measurement_version")).isZero();
  }

  @Test
  void what_is_exported_changes_nothing_and_one_part_that_differs_does() {
    accept("figures", HEAD + row("IZIN,2019-Q1,,95,,", "Rekap", "") + row("IZIN,2019-Q1,Klojen,40,,")
        + row("IZIN,2019-Q1,Blimbing,55,,"));
    var export = world.dinkesOperator().opens(world.links().imports().present("figures")).body();
    assertThat(export).contains(contract + ",IZIN,2019-Q1,Klojen,40,,,,,,1", contract + ",IZIN,2019-Q1,Blimbing,55,");
    assertThat(opened(upload("figures", export))).contains("Tidak ada yang perlu ditulis");
    accept("figures", export.replace("Klojen,40,", "Klojen,39,").replace("Blimbing,55,", "Blimbing,56,"));
    assertThat(contracts.count(world, "(select * from measurement_part where value in (39, 56)) p")).isEqualTo(2);
    assertThat(contracts.count(world, "measurement_part")).isEqualTo(2);
    var template = world.dinkesOperator().opens(world.links().figures().entryCsv()).body();
    assertThat(template).containsPattern(contract + ",IZIN,Indikator IZIN,[^,]+,2019-Q1,Klojen,[^,]*,[^,]*,39,")
        .containsPattern(contract + ",IZIN,Indikator IZIN,[^,]+,2019-Q2,Blimbing,[^,]*,[^,]*,,");
    assertThat(opened(upload("figures", template))).as("what nobody filled in says nothing")
        .contains("Tidak ada yang perlu ditulis");
  }

  @Test
  void a_table_without_parts_leaves_those_that_stand_also_in_a_version_after_a_return() {
    accept("figures-handed-in", HEAD + row("IZIN,2019-Q1,,95,,", "Rekap", "") + row("IZIN,2019-Q1,Klojen,40,,")
        + row("IZIN,2019-Q1,Blimbing,55,,"));
    returning.giveBack(world.verifier().acting(), contracts.period(world, contract, "IZIN", 1), "Bukti kurang");
    assertThat(preview(row("IZIN,2019-Q1,,96,,", "Rekap", ""))).contains("Jumlah rincian 95, sedangkan angkanya 96");
    accept("figures-handed-in", HEAD + row("IZIN,2019-Q1,,95,,", "Rekap baru", ""));
    assertThat(contracts.count(world, "measurement_part")).isEqualTo(4);
  }

  @Test
  void the_root_of_a_batch_is_over_the_parts_too() {
    accept("figures", HEAD + row("IZIN,2019-Q1,,95,,", "Rekap", "") + row("IZIN,2019-Q1,Klojen,40,,")
        + row("IZIN,2019-Q1,Blimbing,55,,"));
    var tree = new Recount((_, _, _) -> {
    });
    tree.add(BatchRoot.leaf(2, contract.toString(), "IZIN", "2019-Q1", NewValue.of(new BigDecimal("95"), ""), "Rekap",
        List.of(told(1, "Klojen", "40"), told(2, "Blimbing", "55"))));
    assertThat(contracts.within(world, () -> jdbc.sql("select root from measurement_batch where region_id = :region")
        .param("region", world.region().value()).query(String.class).single())).isEqualTo(tree.root().hex());
  }

  private static BroughtParts.Told told(int no, String category, String value) {
    return new BroughtParts.Told(new PartQuery.Category(no, category, null), Part.of(new BigDecimal(value)));
  }

  private void ask(String code, String... categories) {
    asking.ask(world.planner().acting(), contracts.indicator(world, code), Dimension.CUSTOM, List.of(categories));
  }

  private String row(String... cells) {
    return contract + "," + List.of(cells).stream().collect(Collectors.joining(",")) + (cells.length == 1 ? ",," : "")
        + "\n";
  }

  private String page(String code, int period) {
    return world.links().figures().measurement(contracts.period(world, contract, code, period).value());
  }

  private String preview(String rows) {
    return opened(upload("figures-handed-in", HEAD + rows));
  }

  private String opened(Answer sent) {
    return world.dinkesOperator().opens(sent.location()).body();
  }

  private void accept(String kind, String csv) {
    var sent = upload(kind, csv);
    assertThat(world.dinkesOperator().sends(sent.location() + "/acceptance").status()).as(opened(sent)).isEqualTo(303);
  }

  private Answer upload(String kind, String csv) {
    var answer = world.dinkesOperator().sendsFile(world.links().imports().kind(kind), "angka.csv", "text/csv",
        csv.getBytes(StandardCharsets.UTF_8));
    assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    return answer;
  }
}
