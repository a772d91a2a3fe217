package id.lelangkinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Answer;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.sheet.Book;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An agency's figures as a table: what is awaited goes out, comes back filled in, and is taken as a whole. */
@MeasurementTest
class FigureImportTest {
  private static final String HEAD = "contract,indicator,period,value,numerator,denominator,note,provisional,explanation,template\n";
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Clock clock;
  @Autowired
  Drafting drafting;
  World world;
  UUID contract;

  @BeforeEach
  void sign() {
    ((MovableClock) clock).moveTo(Instant.parse("2020-01-05T03:00:00Z"));
    world = worlds.fresh();
    contract = contracts.signed(world, "dinkes", 2020, Contracts.permits(), Contracts.coverage(), Contracts.deaths());
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void a_preview_names_every_cell_with_its_fault_and_nothing_is_written() {
    var sent = upload("figures-handed-in", HEAD + contract + ",IZIN,2019-Q1,95,,,Register,,,1\n" + contract
        + ",IZIN,2019-Q2,900,,,Register,,,1\n" + contract + ",IZIN,2019-Q3,1.500,,,Register,,,1\n" + contract
        + ",CAKUPAN,2019-S1,,82,0,Register,mungkin,,1\n" + contract + ",AKI,2019,99,,,Register,,,0\n");
    var page = operator().opens(sent.location()).body();
    assertThat(page).contains("I3", "Jauh di luar kisaran", "D4", "H5", "J6", "Templat ini versi 0");
    assertThat(operator().inEnglish().opens(sent.location()).body()).contains("Far outside of what the figures before");
    assertThat(operator().sends(sent.location() + "/acceptance").status()).isEqualTo(303);
    assertThat(contracts.count(world, "measurement_version")).isZero();
  }

  @Test
  void a_fault_that_shows_only_beside_the_other_figures_names_its_cell() {
    var sent = upload("figures-handed-in", HEAD + contract + ",IZIN,2019-Q1,95,,,Register,,,1\n" + contract
        + ",CAKUPAN,2019-S1,,82,0,Register,,,1\n" + contract + ",TIDAK_ADA,2019,99,,,Register,,,1\n");
    assertThat(operator().opens(sent.location()).body()).contains("F3", "B4", "“TIDAK_ADA” tidak dikenal");
  }

  @Test
  void an_accepted_table_is_taken_whole_and_once_and_its_export_changes_nothing() {
    var sent = upload("figures-handed-in", HEAD + contract + ",IZIN,2019-Q1,95,,,Register,,,1\n" + contract
        + ",IZIN,2019-Q2,\"1.234,5\",,,Register,yes,Loket baru,1\n" + contract
        + ",CAKUPAN,2019-S1,,82,100,Register,,,1\n" + contract + ",CAKUPAN,2019-S2,,,,,,,1\n");
    assertThat(operator().opens(sent.location()).body()).contains("3 ");
    operator().sends(sent.location() + "/acceptance");
    operator().sends(sent.location() + "/acceptance");
    assertThat(contracts.count(world, "measurement_version")).isEqualTo(3);
    assertThat(contracts.count(world, "measurement_batch")).isEqualTo(1);
    var present = operator().opens(world.links().imports().present("figures")).body();
    assertThat(present).contains(contract + ",IZIN,2019-Q2,,1234.5,,,Register,yes,,1");
    var again = operator().opens(upload("figures-handed-in", present).location()).body();
    assertThat(again).doesNotContain("/acceptance");
    assertThat(again).contains("Tidak ada yang perlu ditulis");
  }

  @Test
  void the_template_holds_what_is_awaited_and_comes_back_filled_in() {
    var template = operator().opens(world.links().figures().entryCsv() + "?ends=2019-03-31").body();
    assertThat(template.lines().skip(1)).singleElement().asString().startsWith(contract + ",IZIN,Indikator IZIN,")
        .contains(",2019-Q1,,400,,,,,,tidak,,");
    var filled = template.replace(",2019-Q1,,400,,,,,,tidak,", ",2019-Q1,,400,,95,,,Register,ya,");
    var sent = upload("figures", filled);
    operator().sends(sent.location() + "/acceptance");
    assertThat(contracts.count(world, "measurement_version")).isEqualTo(1);
    assertThat(operator().opens(world.links().imports().present("figures")).body())
        .as("for programs, in every language")
        .contains(contract + ",IZIN,2019-Q1,,95,,,Register,yes,,1");
  }

  @Test
  void the_workbook_names_its_columns_for_people_as_well_and_comes_back_as_it_is() {
    operator()
        .sends(upload("figures", HEAD + contract + ",IZIN,2019-Q1,95,,,Register,,,1\n").location() + "/acceptance");
    var workbook = operator().fetches(world.links().figures().entryCsv().replace(".csv", ".xlsx"));
    assertThat(Book.text(workbook)).contains("<sheetProtection", "dataValidation", "# Kontrak", "Periode sebelumnya",
        "IZIN");
    var sent = operator().sendsFile(world.links().imports().kind("figures"), "angka.xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", workbook);
    assertThat(operator().opens(sent.location()).body()).contains("Tidak ada yang perlu ditulis");
  }

  @Test
  void the_page_of_a_kind_offers_the_same_template_and_an_example_where_nothing_is_awaited() {
    var csv = world.links().imports().template("figures");
    assertThat(operator().opens(csv).body())
        .isEqualTo(operator().opens(world.links().figures().entryCsv()).body())
        .contains(contract + ",IZIN,Indikator IZIN,");
    var sheet = Book.text(operator().fetches(csv.replace(".csv", ".xlsx")));
    assertThat(sheet).contains("<sheetProtection", "errorTitle=\"provisional\" error=\"ya, tidak\"");
    assertThat(world.dinsosHead().opens(csv).body()).as("owes nothing").contains("# CONTOH, baris ini tidak dibaca");
    ((MovableClock) clock).moveTo(Instant.parse("2019-02-05T03:00:00Z"));
    assertThat(operator().opens(csv).body()).contains(contract + ",IZIN,Indikator IZIN,");
    assertThat(operator().opens(world.links().imports().template("figures-handed-in")).body()).as("no period is over")
        .contains("# CONTOH, baris ini tidak dibaca");
  }

  @Test
  void a_decimal_comma_without_quotes_is_never_taken_for_another_number() {
    var row = contract + ",IZIN,2019-Q1,95,25";
    assertThat(operator().opens(upload("figures", HEAD + row + ",,,,,1,\n").location()).body()).as("within the head")
        .contains("E2", "bukan rasio");
    assertThat(operator().opens(upload("figures", HEAD + row + ",,,Register,,,1\n").location()).body())
        .as("beyond it").contains("K2", "di kanan kolom terakhir");
    assertThat(operator().sendsFile(world.links().imports().kind("figures"), "angka.csv", "text/csv",
        (HEAD + contract + ",IZIN,2019-Q1,95,,,\"tak tertutup,,,1\n").getBytes(StandardCharsets.UTF_8)).body())
        .contains("Baris 2 tidak dapat dibaca");
    assertThat(contracts.count(world, "measurement_version")).isZero();
  }

  @Test
  void what_an_agency_brought_is_seen_by_who_brought_it_alone() {
    var mine = upload("figures", HEAD + contract + ",IZIN,2019-Q1,95,,,Register,,,1\n").location();
    operator().sends(mine + "/acceptance");
    assertThat(operator().opens(mine + "/file").status()).isEqualTo(200);
    for (var other : List.of(world.dinsosHead(), world.dinsosOperator())) {
      assertThat(other.opens(mine).status()).isEqualTo(404);
      assertThat(other.opens(mine + "/file").status()).isEqualTo(404);
      assertThat(other.opens(world.links().imports().all()).body()).doesNotContain("angka.csv");
    }
  }

  @Test
  void a_preview_shows_what_would_change_and_nothing_is_written_over_what_came_since() {
    var row = HEAD + contract + ",IZIN,2019-Q1,%s,,,Register,,,1\n";
    operator().sends(upload("figures", row.formatted("95")).location() + "/acceptance");
    var sent = upload("figures", row.formatted("\"96,25\"")).location();
    assertThat(operator().opens(sent).body()).contains("Yang berubah", contract + " · IZIN · 2019-Q1", ">95<",
        "96,25 ");
    var id = contracts.period(world, contract, "IZIN", 1);
    drafting.save(operator().acting(), id, NewValue.of(new BigDecimal("90"), "Dari kepala dinas"));
    operator().sends(sent + "/acceptance");
    assertThat(operator().opens(sent).body()).contains("sejak pratinjau ini dibuat", ">90<", "1 baris siap ditulis");
    assertThat(contracts.count(world, "measurement_batch")).isEqualTo(1);
    operator().sends(sent + "/acceptance");
    assertThat(operator().opens(sent).body()).contains("1 baris sudah ditulis", "Yang sudah ditulis")
        .doesNotContain("sejak pratinjau ini dibuat");
    assertThat(contracts.count(world, "measurement_batch")).isEqualTo(2);
  }

  @Test
  void who_reports_for_nobody_finds_no_such_table_and_a_rival_finds_no_such_contract() {
    assertThat(world.verifier().opens(world.links().imports().kind("figures")).status()).isEqualTo(404);
    assertThat(world.verifier().opens(world.links().figures().entryCsv()).status()).isEqualTo(404);
    var rival = world.dinsosHead().sendsFile(world.links().imports().kind("figures"), "angka.csv", "text/csv",
        (HEAD + contract + ",IZIN,2019-Q1,95,,,Register,,,1\n").getBytes(StandardCharsets.UTF_8));
    assertThat(world.dinsosHead().opens(rival.location()).body()).contains("A2", "tidak dikenal");
  }

  private Player operator() {
    return world.dinkesOperator();
  }

  private Answer upload(String kind, String csv) {
    var answer = operator().sendsFile(world.links().imports().kind(kind), "angka.csv", "text/csv",
        csv.getBytes(StandardCharsets.UTF_8));
    assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    return answer;
  }
}
