package id.lelangkinerja.caselist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.Answer;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.files.Samples;
import id.lelangkinerja.measurement.Contracts;
import id.lelangkinerja.measurement.Drafting;
import id.lelangkinerja.measurement.MeasurementId;
import id.lelangkinerja.measurement.NewValue;
import id.lelangkinerja.measurement.Replies;
import id.lelangkinerja.measurement.Submitting;
import id.lelangkinerja.platform.FigureLinks;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.sealing.SealBroken;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The persons behind a figure: who may see them, what is on record of it, and what is left of them. */
@ProgrammeTest
class CaseListTest {
  private static final String LIST = """
      nama,nik,usia,kelurahan
      Sulastri,3573010101900001,34,Sukun
      Wagiman,3573010101850002,39,Polehan
      """;
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Drafting drafting;
  @Autowired
  Submitting submitting;
  @Autowired
  KeepingCases keeping;
  @Autowired
  LookingAtCases looking;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  Clock clock;
  World world;
  MeasurementId figure;
  FigureLinks links;

  @BeforeEach
  void draft() {
    at("2019-07-05T03:00:00Z");
    world = worlds.fresh();
    links = world.links().figures();
    var contract = contracts.signed(world, "dinkes", Contracts.coverage());
    figure = contracts.period(world, contract, "CAKUPAN", 1);
    drafting.save(world.dinkesOperator().acting(), figure,
        NewValue.of(new BigDecimal("3"), new BigDecimal("4"), "tanpa berkas"));
  }

  @AfterEach
  void putTheClockBack() {
    at(Instant.now(Clock.systemUTC()).toString());
  }

  @Test
  void the_persons_are_in_the_database_under_no_name_and_no_number_of_identity() {
    lay(LIST);
    open(world.dinkesOperator(), "Memeriksa salinan");
    for (var secret : List.of("Sulastri", "3573010101900001", "Polehan")) {
      assertThat(tablesThatHold(secret)).as(secret).isEmpty();
    }
    assertThat(tablesThatHold("Memeriksa salinan")).as("what is not encrypted is found").contains("case_look", "act");
  }

  @Test
  void the_number_of_cases_is_held_against_what_the_figure_counts() {
    lay(LIST);
    assertThat(page(world.dinkesOperator()).body()).contains("Daftar kasus: 2 orang", "Pembilang angka ini 3")
        .doesNotContain("Sulastri");
    lay(LIST + "Ngatmi,3573010101700003,49,Sukun\n");
    assertThat(page(world.dinkesOperator()).body()).contains("Daftar kasus: 3 orang").doesNotContain("Pembilang angka");
  }

  @Test
  void whoever_reports_or_checks_the_figure_opens_it_with_a_reason_that_is_on_record_and_nobody_else_does() {
    lay(LIST);
    var own = List.of(world.dinkesOperator(), world.dinkesHead());
    refusedTo(others(own), UUID.randomUUID());
    submitting.submit(world.dinkesOperator().acting(), figure, Replies.toAll("Sudah diperiksa"));
    var look = open(world.verifier(), "Uji petik lapangan");
    var shown = world.verifier().opens(look).body();
    assertThat(shown).contains("Sulastri", "Polehan", "…0001 · ").doesNotContain("3573010101900001");
    assertThat(page(world.dinkesHead()).body()).contains(world.verifier().acting().name(), "Uji petik lapangan");
    assertThat(world.dinkesHead().opens(links.measurement(figure.value())).body()).contains("Daftar kasus dibuka");
    refusedTo(others(List.of(world.dinkesOperator(), world.dinkesHead(), world.verifier())),
        UUID.fromString(look.substring(look.length() - 36)));
    assertThat(world.dinkesHead().opens(look).status()).as("a look is its person's alone").isEqualTo(404);
  }

  @Test
  void without_a_reason_nothing_is_opened() {
    lay(LIST);
    var answer = world.dinkesOperator().sends(links.casesLooks(figure.value()), "reason", " ");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("id=\"reason-mistake\"");
    assertThat(contracts.count(world, "case_look")).isZero();
  }

  @Test
  void a_look_lasts_half_an_hour() {
    lay(LIST);
    var look = open(world.dinkesOperator(), "Periksa");
    at("2019-07-05T03:29:00Z");
    assertThat(world.dinkesOperator().opens(look).status()).isEqualTo(200);
    at("2019-07-05T03:31:00Z");
    assertThat(world.dinkesOperator().opens(look).status()).isEqualTo(404);
  }

  @Test
  void a_list_is_deleted_two_years_after_its_period_and_leaves_a_trace() {
    lay(LIST);
    var look = open(world.dinkesOperator(), "Periksa");
    at("2021-06-29T03:00:00Z");
    keeping.deleteDue(world.region());
    assertThat(page(world.dinkesOperator()).body()).contains("Daftar kasus: 2 orang", "30 Juni 2021");
    at("2021-06-30T03:00:00Z");
    keeping.deleteDue(world.region());
    keeping.deleteDue(world.region());
    assertThat(page(world.dinkesOperator()).body()).contains("Daftar 2 kasus sudah dihapus");
    assertThat(contracts.count(world, "(select region_id from case_list where ciphertext is not null) l")).isZero();
    assertThat(contracts.count(world, "(select region_id from act where what = 'cases.deleted') a")).isEqualTo(1);
    assertThat(world.dinkesOperator().opens(look).status()).isEqualTo(404);
    assertThat(world.dinkesOperator().sends(links.casesLooks(figure.value()), "reason", "lagi").status())
        .isEqualTo(409);
  }

  @Test
  void its_agency_takes_it_away_while_it_drafts_and_not_afterwards() {
    lay(LIST);
    var removal = links.casesRemoval(figure.value());
    assertThat(world.dinkesOperator().sends(removal).status()).isEqualTo(303);
    assertThat(page(world.dinkesOperator()).body()).contains("sudah dihapus");
    lay(LIST);
    submitting.submit(world.dinkesOperator().acting(), figure, Replies.toAll("Sudah diperiksa"));
    assertThat(world.dinkesOperator().sends(removal).status()).isEqualTo(409);
    assertThat(send(LIST).status()).isEqualTo(409);
  }

  @Test
  void a_list_that_was_put_beside_another_figure_does_not_open() {
    lay(LIST);
    var other = contracts.period(world, contracts.signed(world, "dinkes", Contracts.permits()), "IZIN", 1);
    drafting.save(world.dinkesOperator().acting(), other, NewValue.of(new BigDecimal("2"), ""));
    keeping.lay(world.dinkesOperator().acting(), other,
        new Cases(List.of(CaseColumn.VILLAGE), List.of(List.of("Sukun"))));
    contracts.within(world, () -> jdbc.sql("""
        update case_list l set ciphertext = o.ciphertext from case_list o
        where l.measurement_id = :figure and o.measurement_id = :other""").param("figure", figure.value())
        .param("other", other.value()).update());
    var look = looking.look(world.dinkesOperator().acting(), figure, "Periksa");
    assertThatThrownBy(() -> looking.read(world.dinkesOperator().acting(), figure, look))
        .isInstanceOf(SealBroken.class);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"nama,alamat;Sulastri,Jalan Jati 3|Kolom alamat tidak diterima",
      "nik,usia;12345,30|Baris 2, kolom nik: harus berupa NIK 16 angka",
      "usia,kelurahan;tua,Sukun|Baris 2, kolom usia: harus berupa bilangan bulat, 0–129",
      "usia,kelurahan;130,Sukun|Baris 2, kolom usia", "usia,kelurahan;30,|Baris 2, kolom kelurahan: harus berupa teks",
      "tanggal,usia;kemarin,3|Baris 2, kolom tanggal: harus berupa tanggal",
      "tanggal,usia;2026-02-30,3|Baris 2, kolom tanggal", "jenis_kelamin,usia;X,3|harus salah satu dari L, P",
      "nik,usia;3573010101900001,3;3573010101900001,4|Baris 3, kolom nik: NIK ini sudah ada di baris 2",
      "nama,usia|Belum ada satu baris"})
  void what_cannot_be_told_of_a_case_is_refused_by_its_place_without_repeating_it(String sent, String told) {
    var answer = send(sent.replace(';', '\n') + "\n");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("id=\"file-mistake\"").doesNotContain("Sulastri", "Jati", "kemarin");
    if (!told.startsWith("Belum")) {
      assertThat(answer.body()).contains(told);
    }
    assertThat(contracts.count(world, "case_list")).isZero();
  }

  @Test
  void every_fault_of_a_file_is_told_at_once_by_its_row_and_column() {
    var answer = send("nama,usia,tanggal\nSulastri,tua,2019-03-01\nWagiman,39,kemarin\n,40,2019-03-02\n");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body())
        .containsSubsequence("Baris 2, kolom usia", "Baris 3, kolom tanggal", "Baris 4, kolom nama")
        .doesNotContain("Wagiman", "kemarin");
    var many = new StringBuilder("usia\n");
    for (int row = 0; row < 30; row++) {
      many.append("tua\n");
    }
    assertThat(send(many.toString()).body()).contains("Baris 21, kolom usia").doesNotContain("Baris 22");
    assertThat(contracts.count(world, "case_list")).isZero();
  }

  @Test
  void a_case_list_is_evidence_by_itself_until_its_agency_takes_it_away() {
    var bare = contracts.period(world, contracts.signed(world, "dinkes", Contracts.coverage()), "CAKUPAN", 1);
    drafting.save(world.dinkesOperator().acting(), bare, NewValue.of(new BigDecimal("2"), new BigDecimal("4"), ""));
    assertRefused(bare);
    keeping.lay(world.dinkesOperator().acting(), bare,
        new Cases(List.of(CaseColumn.VILLAGE), List.of(List.of("Sukun"), List.of("Polehan"))));
    keeping.remove(world.dinkesOperator().acting(), bare);
    assertRefused(bare);
    keeping.lay(world.dinkesOperator().acting(), bare,
        new Cases(List.of(CaseColumn.VILLAGE), List.of(List.of("Sukun"), List.of("Polehan"))));
    submitting.submit(world.dinkesOperator().acting(), bare, Replies.toAll("Sudah diperiksa"));
    assertThat(world.verifier().opens(links.verification()).body()).doesNotContain("Tanpa bukti");
    assertThat(contracts.within(world, () -> jdbc.sql("""
        select risk_evidence from measurement_version where measurement_id = :id""").param("id", bare.value())
        .query(Rows.of(BigDecimal.class)).single())).isZero();
  }

  @Test
  void a_region_keeps_lists_for_as_long_as_it_chose_but_never_longer_than_the_installation() {
    var setting = world.links().structure().setting("case-months");
    assertThat(world.administrator().opens(setting).body()).contains("value=\"24\"");
    var longer = world.administrator().sends(setting, "months", "25", "from", "2019-07-06");
    assertThat(longer.status()).isEqualTo(422);
    assertThat(longer.body()).contains("paling lama 24 bulan");
    assertThat(world.administrator().sends(setting, "months", "6", "from", "2019-07-06").status()).isEqualTo(303);
    at("2019-07-06T03:00:00Z");
    assertThat(world.planner().opens(world.links().structure().settings()).body()).contains("6 bulan setelah periode");
    lay(LIST);
    assertThat(page(world.dinkesOperator()).body()).contains("30 Desember 2019").doesNotContain("30 Juni 2021");
  }

  private void assertRefused(MeasurementId bare) {
    assertThatThrownBy(() -> submitting.submit(world.dinkesOperator().acting(), bare, Replies.toAll("Diperiksa")))
        .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.reason()).isEqualTo(Reason.EVIDENCE_OR_NOTE));
  }

  private void refusedTo(List<Player> players, UUID look) {
    for (var player : players) {
      assertThat(page(player).isRefused()).as(player + " opens the page").isTrue();
      assertThat(player.sends(links.casesLooks(figure.value()), "reason", "Ingin tahu").isRefused())
          .as(player + " looks").isTrue();
      assertThat(player.opens(links.casesLook(figure.value(), look)).isRefused()).as(player + " reads").isTrue();
    }
  }

  private void lay(String list) {
    assertThat(send(list).status()).isEqualTo(303);
  }

  private Answer send(String list) {
    return world.dinkesOperator().sendsFile(links.cases(figure.value()), "kasus.csv", "text/csv", Samples.text(list));
  }

  private Answer page(Player player) {
    return player.opens(links.cases(figure.value()));
  }

  /** The address of the look. */
  private String open(Player player, String reason) {
    var answer = player.sends(links.casesLooks(figure.value()), "reason", reason);
    assertThat(answer.status()).isEqualTo(303);
    return answer.location();
  }

  private List<Player> others(List<Player> allowed) {
    return world.everybody().stream().filter(player -> !allowed.contains(player)).toList();
  }

  /** Every table of the region that holds the text, as such or as the digits of its bytes. */
  private List<String> tablesThatHold(String secret) {
    return contracts.within(world, () -> jdbc.sql("""
        select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'region_id'
        where c.relkind = 'r' and has_table_privilege(c.oid, 'select')""").query(Rows.of(String.class)).list().stream()
        .filter(table -> jdbc.sql("select exists (select 1 from " + table + " t where t::text like :plain"
            + " or t::text like '%' || encode(convert_to(:secret, 'UTF8'), 'hex') || '%')")
            .param("plain", "%" + secret + "%").param("secret", secret).query(Rows.of(Boolean.class)).single())
        .toList());
  }

  private void at(String instant) {
    ((MovableClock) clock).moveTo(Instant.parse(instant));
  }
}
