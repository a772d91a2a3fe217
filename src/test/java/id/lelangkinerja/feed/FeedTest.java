package id.lelangkinerja.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.fetch.Certificates;
import id.lelangkinerja.fetch.Liar;
import id.lelangkinerja.measurement.Contracts;
import id.lelangkinerja.platform.FeedLinks;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** Numbers of a real server on loopback become figures of dinkes. */
@ProgrammeTest
@TestPropertySource(properties = {"lk.feed.allow=127.0.0.0/8", "lk.feed.ports=1024-65535"})
class FeedTest {
  private static final Certificates AUTHORITY = new Certificates();
  private static final String SECRET = "kunci-yang-sangat-rahasia";
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Pulling pulling;
  @Autowired
  WatchingFeeds watching;
  @Autowired
  BeginningRun beginning;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  Clock clock;
  final AtomicReference<String> answer = new AtomicReference<>("");
  World world;
  FeedLinks links;
  UUID contract;
  Liar source;

  @DynamicPropertySource
  static void trust(DynamicPropertyRegistry properties) throws IOException {
    var file = Files.writeString(Files.createTempFile("authority", ".pem"), AUTHORITY.pem());
    file.toFile().deleteOnExit();
    properties.add("lk.feed.trust", file::toString);
  }

  @BeforeEach
  void begin() {
    at("2019-04-05T03:00:00Z");
    world = worlds.fresh();
    links = world.links().feeds();
    contract = contracts.signed(world, "dinkes", Contracts.permits(), Contracts.coverage());
    source = new Liar((_, out) -> out.write(answer.get().getBytes(StandardCharsets.UTF_8)));
    publishes("IZIN,2019-Q1,110,,");
  }

  @AfterEach
  void end() {
    source.close();
    at(Instant.now(Clock.systemUTC()).toString());
  }

  @Test
  void what_a_source_publishes_is_written_down_once_by_its_timetable() {
    var feed = running(world.dinkesOperator());
    pull("2019-04-05T22:59:00Z");
    assertThat(runs(feed)).as("it is not its time").isEmpty();
    pull("2019-04-05T23:00:00Z");
    pull("2019-04-05T23:01:00Z");
    assertThat(runs(feed)).containsExactly("FINE 1 0 0 0");
    assertThat(figures()).containsExactly("DRAFT 110.000000");
    var figure = contracts.period(world, contract, "IZIN", 1);
    assertThat(world.dinkesHead().opens(world.links().figures().measurement(figure.value())).body())
        .contains("Dari pasokan data Izin terbit, " + source.url());
    pull("2019-04-06T23:00:00Z");
    publishes("IZIN,2019-Q1,112,,");
    pull("2019-04-07T23:00:00Z");
    assertThat(runs(feed)).containsExactly("FINE 1 0 0 0", "NOTHING_NEW 0 0 1 0", "FINE 0 1 0 0");
    assertThat(figures()).containsExactly("DRAFT 112.000000");
    assertThat(source.asked()).hasSize(3).allMatch(head -> head.contains("X-Kunci: " + SECRET));
  }

  @Test
  void figures_are_handed_in_where_that_was_said() {
    var feed = prepared(world.dinkesOperator(), "hands_in", "yes");
    map(world.dinkesOperator(), feed);
    switchOn(world.dinkesOperator(), feed);
    pull("2019-04-05T23:00:00Z");
    assertThat(runs(feed)).containsExactly("FINE 1 0 0 0");
    assertThat(figures()).containsExactly("SUBMITTED 110.000000");
  }

  @Test
  void rows_that_cannot_be_taken_are_told_and_the_others_are_taken() {
    publishes("IZIN,2019-Q1,110,,", "TIADA,2019-Q1,1,,", "IZIN,2019-Q9,1,,", "IZIN,2019-Q2,banyak,,",
        "CAKUPAN,2019-S1,,30,0");
    var feed = running(world.dinkesOperator());
    pull("2019-04-05T23:00:00Z");
    assertThat(runs(feed)).containsExactly("FAULTS 1 0 0 4");
    assertThat(figures()).containsExactly("DRAFT 110.000000");
    var page = world.dinkesHead().opens(lastRun(feed)).body();
    assertThat(page).contains("Baris 3:", "Baris 4:", "2019-Q9 bukan periode", "Baris 5:", "banyak bukan angka",
        "Baris 6:");
    assertThat(world.monitor().inEnglish().opens(lastRun(feed)).body()).contains("Row 4:", "2019-Q9 is no period");
  }

  @Test
  void the_preview_tells_beside_each_row_what_would_come_of_it_and_writes_nothing() {
    publishes("IZIN,2019-Q1,110,,", "TIADA,2019-Q1,1,,");
    var feed = prepared(world.dinkesOperator());
    var page = world.dinkesOperator().opens(links.mapping(feed)).body();
    assertThat(page).contains("indikator", "2 baris pertama dari 2", "TIADA");
    var checked = world.dinkesOperator().sends(links.mappingCheck(feed), mapping("1"));
    assertThat(checked.status()).isEqualTo(200);
    assertThat(checked.body()).contains("1 angka baru, 0 berubah, 0 tetap sama, 1 baris bermasalah");
    var watched = world.monitor().sends(links.mappingCheck(feed), mapping("1"));
    assertThat(watched.body()).contains("Terbaca");
    assertThat(figures()).isEmpty();
    assertThat(contracts.count(world, "feed_run")).isZero();
    var gone = mapping("1");
    gone[3] = "kolom-lain";
    assertThat(world.dinkesOperator().sends(links.mappingCheck(feed), gone).body())
        .contains("Kolom kolom-lain tidak ada di sumber");
  }

  @Test
  void a_run_by_hand_is_in_the_name_of_who_asks_and_goes_on_beside_the_request() {
    var feed = prepared(world.monitor());
    map(world.monitor(), feed);
    assertThat(world.monitor().sends(links.runs(feed)).isRefused()).isTrue();
    assertThat(world.monitor().sends(links.running(feed)).isRefused()).isTrue();
    var sent = world.dinkesHead().sends(links.runs(feed));
    assertThat(sent.status()).isEqualTo(303);
    ended(feed);
    assertThat(world.dinkesHead().opens(sent.location()).body()).contains("Angka masuk", "Pemeran dinkes-head");
    assertThat(figures()).containsExactly("DRAFT 110.000000");
  }

  @Test
  void a_feed_is_fetched_by_one_at_a_time() {
    var feed = running(world.dinkesOperator());
    at("2019-04-05T23:00:00Z");
    var first = beginning.due(world.region(), feed).orElseThrow();
    assertThat(beginning.due(world.region(), feed)).isEmpty();
    assertThatThrownBy(() -> beginning.byHand(world.dinkesHead().acting(), feed)).isInstanceOfSatisfying(Refused.class,
        refused -> assertThat(refused.reason()).isEqualTo(Reason.FEED_BUSY));
    at("2019-04-05T23:11:00Z");
    var second = beginning.byHand(world.dinkesHead().acting(), feed);
    pulling.carryOut(world.region(), second);
    pulling.carryOut(world.region(), first);
    assertThat(runs(feed)).containsExactly("CUT_OFF 0 0 0 0", "FINE 1 0 0 0");
  }

  @Test
  void what_a_source_does_wrong_is_told_in_words_and_tried_again_ever_more_rarely() {
    var feed = running(world.dinkesOperator());
    says("HTTP/1.1 500 Aduh\r\nContent-Length: 0\r\n\r\n");
    pull("2019-04-05T23:00:00Z");
    assertThat(world.monitor().opens(lastRun(feed)).body()).contains("kode HTTP 500");
    pull("2019-04-05T23:14:00Z");
    says(Liar.honest("text/html", "<p>Silakan masuk"));
    pull("2019-04-05T23:16:00Z");
    assertThat(world.monitor().opens(lastRun(feed)).body()).contains("melainkan text/html");
    assertThat(notices(feed)).isEmpty();
    says(Liar.honest("text/csv", "lain,sama,sekali\n1,2,3\n"));
    pull("2019-04-05T23:47:00Z");
    assertThat(world.monitor().opens(lastRun(feed)).body()).contains("Kolom indikator tidak ada di sumber");
    assertThat(runs(feed)).hasSize(3);
    assertThat(notices(feed)).containsExactly("notice.text.feed-failing dinkes-head",
        "notice.text.feed-failing dinkes-operator", "notice.text.feed-failing monitor");
    says("");
    pull("2019-04-06T00:48:00Z");
    assertThat(notices(feed)).as("told once").hasSize(3);
    assertThat(world.dinkesHead().opens(links.all()).body()).contains("Gagal terus",
        "1 pasokan data, 1 bermasalah<");
    publishes("IZIN,2019-Q1,110,,");
    pull("2019-04-06T02:50:00Z");
    assertThat(world.dinkesHead().opens(links.all()).body()).doesNotContain("Gagal terus");
    assertThat(figures()).containsExactly("DRAFT 110.000000");
  }

  @Test
  void it_stops_and_says_so_when_its_person_works_no_more_for_the_agency() {
    var feed = running(world.dinkesOperator());
    contracts.within(world, () -> jdbc.sql("""
        update appointment set valid_to = '2019-04-05' where region_id = :region and person_id = :person""")
        .param("region", world.region().value()).param("person", world.dinkesOperator().acting().person().value())
        .update());
    pull("2019-04-06T23:00:00Z");
    assertThat(runs(feed)).containsExactly("NOBODY 0 0 0 0");
    assertThat(figures()).isEmpty();
    assertThat(notices(feed)).contains("notice.text.feed-stopped dinkes-head", "notice.text.feed-stopped monitor");
    assertThat(world.dinkesHead().opens(links.one(feed)).body()).contains("Berhenti", "Pasokan data berhenti");
    pull("2019-04-08T23:00:00Z");
    assertThat(runs(feed)).hasSize(1);
    switchOn(world.dinkesHead(), feed);
    pull("2019-04-09T23:00:00Z");
    assertThat(figures()).containsExactly("DRAFT 110.000000");
  }

  @Test
  void silence_is_noticed_once_and_ends_with_the_next_number() {
    var feed = running(world.dinkesOperator());
    pull("2019-04-05T23:00:00Z");
    at("2019-04-15T22:00:00Z");
    watching.watch(world.region());
    assertThat(notices(feed)).isEmpty();
    at("2019-04-16T00:00:00Z");
    watching.watch(world.region());
    watching.watch(world.region());
    assertThat(notices(feed)).hasSize(3).allMatch(each -> each.startsWith("notice.text.feed-silent"));
    assertThat(world.monitor().opens(links.all()).body()).contains("Diam");
    publishes("IZIN,2019-Q1,115,,");
    pull("2019-04-16T23:00:00Z");
    assertThat(world.monitor().opens(links.all()).body()).doesNotContain(">Diam<");
    at("2020-04-16T00:00:00Z");
    watching.watch(world.region());
    assertThat(runs(feed)).as("the newest stay").hasSize(2);
  }

  @Test
  void paused_it_rests_and_what_was_changed_meanwhile_is_not_taken() {
    var feed = running(world.dinkesOperator());
    assertThat(world.monitor().sends(links.pause(feed)).status()).isEqualTo(303);
    pull("2019-04-06T23:00:00Z");
    assertThat(runs(feed)).isEmpty();
    assertThat(world.monitor().sends(links.pause(feed)).status()).isEqualTo(409);
    switchOn(world.dinkesHead(), feed);
    at("2019-04-07T23:00:00Z");
    var begun = beginning.due(world.region(), feed).orElseThrow();
    assertThat(world.dinkesOperator().sends(links.pause(feed)).status()).isEqualTo(303);
    pulling.carryOut(world.region(), begun);
    assertThat(runs(feed)).containsExactly("CUT_OFF 0 0 0 0");
    assertThat(figures()).isEmpty();
    assertThat(world.dinkesHead().opens(links.one(feed)).body()).contains("Pasokan data dinyalakan",
        "Pasokan data dijeda");
  }

  @Test
  void the_secret_is_in_no_table_and_on_no_page_and_goes_to_no_other_source() {
    var feed = running(world.dinkesOperator());
    for (var player : List.of(world.dinkesOperator(), world.dinkesHead(), world.monitor())) {
      for (var page : List.of(links.one(feed), links.edit(feed), links.mapping(feed), links.csv())) {
        assertThat(player.opens(page).body()).doesNotContain(SECRET);
      }
    }
    assertThat(tablesThatHold(SECRET)).isEmpty();
    var moved = form("version", "2", "address", "http://127.0.0.2:8080/lain.csv", "secret", "");
    var refused = world.dinkesHead().sends(links.edit(feed), moved);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("id=\"secret-mistake\"");
    assertThat(world.dinkesHead().sends(links.edit(feed), form("version", "2", "secret", "", "name", "Lain")).status())
        .as("the same source keeps it").isEqualTo(303);
    pull("2019-04-05T23:00:00Z");
    assertThat(source.asked().getLast()).contains("X-Kunci: " + SECRET);
  }

  @Test
  void addresses_that_lead_into_networks_are_refused_beside_their_field() {
    for (var bad : List.of("http://169.254.169.254/latest", "http://2130706433/", "file:///etc/passwd",
        "http://a:b@data.example/", "http://10.0.0.1:8080/", "http://data.example:22/")) {
      var answer = world.dinkesOperator().sends(links.newFeed(), form("address", bad, "agency",
          world.agency("dinkes").value().toString()));
      assertThat(answer.status()).as(bad).isEqualTo(422);
      assertThat(answer.body()).as(bad).contains("id=\"address-mistake\"").contains("Izin terbit");
    }
    assertThat(world.dinkesOperator().sends(links.newFeed(), form("agency",
        world.agency("dinsos").value().toString())).isRefused()).isTrue();
    assertThat(contracts.count(world, "feed")).isZero();
  }

  @Test
  void the_list_counts_as_running_only_what_runs() {
    assertThat(world.dinkesHead().opens(links.all()).body()).contains("<h1>Belum ada pasokan data</h1>");
    var feed = running(world.dinkesOperator());
    assertThat(world.dinkesHead().opens(links.all()).body()).contains("<h1>1 pasokan data, berjalan</h1>");
    prepared(world.dinkesOperator());
    var paused = running(world.dinkesOperator());
    assertThat(world.dinkesHead().sends(links.pause(paused)).status()).isEqualTo(303);
    assertThat(world.dinkesHead().opens(links.all()).body())
        .contains("<h1>3 pasokan data, 1 berjalan, 1 dijeda, 1 belum dinyalakan</h1>");
    world.dinkesHead().sends(links.pause(feed));
    assertThat(world.dinkesHead().inEnglish().opens(links.all()).body())
        .contains("<h1>3 data feeds, 2 paused, 1 not switched on yet</h1>");
  }

  @Test
  void who_may_change_a_feed_that_does_not_run_is_told_that_it_is_not_deleted() {
    var feed = prepared(world.dinkesOperator());
    assertThat(world.dinkesOperator().opens(links.one(feed)).body()).contains("Pasokan data tidak dihapus");
    assertThat(world.verifier().opens(links.one(feed)).body()).doesNotContain("Pasokan data tidak dihapus");
    map(world.dinkesOperator(), feed);
    switchOn(world.dinkesOperator(), feed);
    assertThat(world.dinkesOperator().opens(links.one(feed)).body()).doesNotContain("Pasokan data tidak dihapus");
  }

  @Test
  void a_day_that_is_no_whole_number_is_told_which_days_there_are() {
    for (var day : List.of("x", "1,5", "12345678901234567890")) {
      assertThat(world.dinkesOperator().sends(links.newFeed(), form("on_day", day)).body()).as(day)
          .contains("id=\"on_day-mistake\">Tulis bilangan bulat dari 1 sampai 31</p>");
    }
    assertThat(world.dinkesOperator().sends(links.newFeed(), form("on_day", "32")).body())
        .contains("id=\"on_day-mistake\">Harus antara 1 dan 31</p>");
    assertThat(world.dinkesOperator().sends(links.newFeed(), form("on_day", "")).body())
        .contains("id=\"on_day-mistake\">Bagian ini wajib diisi</p>");
  }

  @Test
  void a_secret_that_a_mistake_elsewhere_made_go_is_asked_for_again() {
    var agency = world.agency("dinkes").value().toString();
    var refused = world.dinkesOperator().sends(links.newFeed(), form("agency", agency, "name", ""));
    assertThat(refused.body()).contains("id=\"secret-mistake\">Ketik sekali lagi").doesNotContain(SECRET);
    var without = world.dinkesOperator().sends(links.newFeed(), form("agency", agency, "name", "", "header", "",
        "secret", ""));
    assertThat(without.body()).doesNotContain("id=\"secret-mistake\"");
    var feed = prepared(world.dinkesOperator());
    assertThat(world.dinkesOperator().sends(links.edit(feed), form("version", "1", "name", "")).body())
        .contains("id=\"secret-mistake\">Ketik sekali lagi");
  }

  @Test
  void the_summary_of_mistakes_calls_each_field_by_its_label_and_leads_to_it() {
    var answer = world.dinkesOperator().sends(links.newFeed(), form("name", "", "address", ""));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("<a href=\"#name\">Nama: Bagian ini wajib diisi</a>",
        "<a href=\"#address\">Alamat: Bagian ini wajib diisi</a>",
        "<a href=\"#agency\">Perangkat daerah: Bagian ini wajib diisi</a>",
        "id=\"name-mistake\">Bagian ini wajib diisi</p>");
  }

  @Test
  void numbers_of_json_come_by_their_pointers() {
    says(Liar.honest("application/json", """
        {"data": [{"kode": "Pelayanan", "tahun": 2019, "tw": "I", "angka": {"nilai": 110}}]}"""));
    var feed = prepared(world.dinkesOperator(), "format", "JSON", "pointer", "/data");
    var sent = world.dinkesOperator().sends(links.mapping(feed), "version", "1", "contract_constant",
        contract.toString(), "indicator", "/kode", "indicator_names", "Pelayanan = IZIN", "period_form",
        "YEAR_AND_QUARTER", "period", "/tahun", "part", "/tw", "value", "/angka/nilai");
    assertThat(sent.status()).isEqualTo(303);
    switchOn(world.dinkesOperator(), feed);
    pull("2019-04-05T23:00:00Z");
    assertThat(figures()).containsExactly("DRAFT 110.000000");
  }

  @Test
  void a_source_with_a_certificate_of_the_own_networks_authority_is_read() {
    try (var secured = new Liar((_, out) -> out.write(answer.get().getBytes(StandardCharsets.UTF_8)),
        AUTHORITY.serving("127.0.0.1"))) {
      var feed = prepared(world.dinkesOperator(), "address", secured.url());
      map(world.dinkesOperator(), feed);
      switchOn(world.dinkesOperator(), feed);
      pull("2019-04-05T23:00:00Z");
      assertThat(runs(feed)).containsExactly("FINE 1 0 0 0");
      assertThat(secured.asked().getFirst()).contains("X-Kunci: " + SECRET);
    }
  }

  @Test
  void a_source_whose_certificate_nobody_vouches_for_fails_its_run_and_is_sent_nothing() {
    try (var forged = new Liar((_, out) -> out.write(answer.get().getBytes(StandardCharsets.UTF_8)),
        Certificates.selfSigned("127.0.0.1"))) {
      var feed = prepared(world.dinkesOperator(), "address", forged.url());
      map(world.dinkesOperator(), feed);
      switchOn(world.dinkesOperator(), feed);
      pull("2019-04-05T23:00:00Z");
      assertThat(runs(feed)).containsExactly("CERTIFICATE 0 0 0 0");
      assertThat(world.dinkesHead().opens(lastRun(feed)).body()).contains("Sertifikat tidak dipercaya",
          "Tidak ada pihak tepercaya yang menjamin sertifikat sumber ini");
      assertThat(world.monitor().inEnglish().opens(lastRun(feed)).body()).contains("Certificate not trusted",
          "Nobody who is trusted vouches for the certificate of this source");
      assertThat(figures()).isEmpty();
      assertThat(forged.asked()).isEmpty();
    }
  }

  @Test
  void what_did_not_change_since_is_not_read_again() {
    says("HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nETag: \"a1\"\r\n\r\n" + table("IZIN,2019-Q1,110,,"));
    var feed = running(world.dinkesOperator());
    pull("2019-04-05T23:00:00Z");
    says("HTTP/1.1 304 Not Modified\r\n\r\n");
    pull("2019-04-06T23:00:00Z");
    assertThat(source.asked().getLast()).contains("If-None-Match: \"a1\"");
    assertThat(runs(feed)).containsExactly("FINE 1 0 0 0", "NOTHING_NEW 0 0 0 0");
    assertThat(world.dinkesHead().opens(links.runsCsv(feed)).body()).contains("NOTHING_NEW", "FINE");
  }

  private UUID running(Player player) {
    var feed = prepared(player);
    map(player, feed);
    switchOn(player, feed);
    return feed;
  }

  private UUID prepared(Player player, String... changes) {
    var fields = new ArrayList<>(List.of("agency", world.agency("dinkes").value().toString()));
    fields.addAll(List.of(changes));
    var sent = player.sends(links.newFeed(), form(fields.toArray(String[]::new)));
    assertThat(sent.status()).as(sent.body()).isEqualTo(303);
    return UUID.fromString(sent.location().replaceAll(".*/feeds/([^/]+)/mapping", "$1"));
  }

  private void map(Player player, UUID feed) {
    assertThat(player.sends(links.mapping(feed), mapping("1")).status()).isEqualTo(303);
  }

  private void switchOn(Player player, UUID feed) {
    assertThat(player.sends(links.running(feed)).status()).isEqualTo(303);
  }

  private String[] mapping(String version) {
    return new String[]{"indicator", "indikator", "period", "periode", "period_form", "AS_OURS", "version", version,
        "contract_constant", contract.toString(), "value", "nilai", "numerator", "pembilang", "denominator",
        "penyebut"};
  }

  /** The usual form with these fields in place of its own. */
  private String[] form(String... changes) {
    var fields = new java.util.LinkedHashMap<String, String>(FeedForm.usual());
    fields.put("name", "Izin terbit");
    fields.put("address", source.url());
    fields.put("header", "X-Kunci");
    fields.put("secret", SECRET);
    fields.put("silent_days", "10");
    for (int at = 0; at < changes.length; at += 2) {
      fields.put(changes[at], changes[at + 1]);
    }
    return fields.entrySet().stream().flatMap(each -> List.of(each.getKey(), each.getValue()).stream())
        .toArray(String[]::new);
  }

  private void publishes(String... rows) {
    says(Liar.honest("text/csv", table(rows)));
  }

  private static String table(String... rows) {
    return "indikator,periode,nilai,pembilang,penyebut\n" + String.join("\n", rows) + "\n";
  }

  private void says(String whole) {
    answer.set(whole);
  }

  private void pull(String instant) {
    at(instant);
    pulling.pullDue(world.region());
  }

  private void ended(UUID feed) {
    var until = System.nanoTime() + Duration.ofMinutes(1).toNanos();
    while (contracts.count(world, "(select * from feed_run where ended_at is null) r") > 0) {
      assertThat(System.nanoTime()).as("the run of " + feed + " ends").isLessThan(until);
      Thread.onSpinWait();
    }
  }

  private String lastRun(UUID feed) {
    return links.run(feed, contracts.within(world, () -> jdbc.sql("""
        select run_id from feed_run where region_id = :region and feed_id = :feed order by begun_at desc limit 1""")
        .param("region", world.region().value()).param("feed", feed).query(Rows.of(UUID.class)).single()));
  }

  private List<String> runs(UUID feed) {
    return contracts.within(world, () -> jdbc.sql("""
        select concat_ws(' ', outcome, new_figures, changed_figures, same_figures, faulty_rows) from feed_run
        where region_id = :region and feed_id = :feed order by begun_at""").param("region", world.region().value())
        .param("feed", feed).query(Rows.of(String.class)).list());
  }

  private List<String> figures() {
    return contracts.within(world, () -> jdbc.sql("""
        select m.state || ' ' || v.value from measurement m
        join measurement_version v on v.region_id = m.region_id and v.measurement_id = m.measurement_id
          and v.version = m.version
        where m.region_id = :region""").param("region", world.region().value()).query(Rows.of(String.class)).list());
  }

  private List<String> notices(UUID feed) {
    return contracts.within(world, () -> jdbc.sql("""
        select n.text_key || ' ' || p.login_name from notice n join person p on p.person_id = n.person_id
        where n.region_id = :region and n.kind = 'FEED' and n.url like :feed order by 1""")
        .param("region", world.region().value()).param("feed", "%" + feed).query(Rows.of(String.class)).list());
  }

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
