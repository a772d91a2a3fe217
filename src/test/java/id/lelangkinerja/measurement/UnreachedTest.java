package id.lelangkinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Clockwork;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.MovableClock;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Those whom reminders do not reach, as the monitor sees them. */
@MeasurementTest
class UnreachedTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Clockwork jobs;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  Clock clock;
  World world;

  @BeforeEach
  void sign() {
    itIs("2019-04-05T03:00:00Z");
    world = worlds.fresh();
    contracts.signed(world, "dinkes", Contracts.permits());
  }

  @AfterEach
  void put_back() {
    jdbc.sql("update person set last_sign_in_at = null").update();
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void who_never_signed_in_is_shown_and_who_owes_nothing_is_not() {
    var page = seen();
    assertThat(page).contains("2 orang tidak membuka apa pun selama 14 hari", "Pemeran dinkes-head",
        "Pemeran dinkes-operator", "Belum pernah", "data-label=\"Realisasi ditunggu\">1<")
        .doesNotContain("Pemeran dinsos");
    signedIn(world.dinkesHead(), "2019-04-04T03:00:00Z");
    signedIn(world.dinkesOperator(), "2019-03-10T03:00:00Z");
    assertThat(seen()).contains("1 orang", "Pemeran dinkes-operator").doesNotContain("Pemeran dinkes-head");
    assertThat(seen("?silence=MONTH")).contains("Semua orang yang ditunggu realisasinya membuka pemberitahuan");
  }

  @Test
  void who_signs_in_but_opens_no_notice_is_shown_until_one_is_opened() {
    jobs.run("measurement.reminders");
    signedIn(world.dinkesHead(), "2019-04-24T03:00:00Z");
    signedIn(world.dinkesOperator(), "2019-04-24T03:00:00Z");
    itIs("2019-04-12T03:00:00Z");
    assertThat(seen()).as("told a week ago").contains("Tidak ada yang perlu dihubungi");
    itIs("2019-04-25T03:00:00Z");
    assertThat(seen()).contains("Pemeran dinkes-head", "Pemeran dinkes-operator", "1, lewat tenggat 1",
        "1 sejak 5 April 2019");
    var notices = world.dinkesHead().opens(world.links().notices().all()).body();
    var reading = Pattern.compile("/notices/([0-9a-f-]{36})/reading").matcher(notices);
    assertThat(reading.find()).isTrue();
    world.dinkesHead().sends(world.links().notices().all() + "/" + reading.group(1) + "/reading");
    assertThat(seen()).contains("Pemeran dinkes-operator").doesNotContain("Pemeran dinkes-head");
  }

  @Test
  void the_list_is_sorted_as_asked_and_is_the_monitors_and_the_secretarys_alone() {
    signedIn(world.dinkesHead(), "2019-03-01T03:00:00Z");
    signedIn(world.dinkesOperator(), "2019-03-02T03:00:00Z");
    assertThat(first(seen("?order=signed-in"))).isEqualTo("Pemeran dinkes-head");
    assertThat(first(seen("?order=-signed-in"))).isEqualTo("Pemeran dinkes-operator");
    assertThat(seen("?order='--&silence=x&page=9")).contains("2 orang");
    assertThat(world.monitor().inEnglish().opens(url()).body()).contains("2 people opened nothing for 14 days");
    assertThat(world.monitor().opens(world.links().figures().calendar()).body()).contains(url());
    var others = world.everybody().stream()
        .filter(player -> !List.of(world.monitor(), world.secretary()).contains(player)).toList();
    for (Player player : others) {
      assertThat(player.opens(url()).isRefused()).as(player.toString()).isTrue();
    }
    assertThat(world.verifier().opens(world.links().figures().calendar()).body()).doesNotContain(url());
  }

  private static String first(String page) {
    var row = Pattern.compile("<th scope=\"row\">([^<]+)").matcher(page);
    assertThat(row.find()).isTrue();
    return row.group(1);
  }

  private String seen() {
    return seen("");
  }

  private String seen(String query) {
    return world.monitor().opens(url() + query).body();
  }

  private String url() {
    return world.links().figures().unreached();
  }

  private void signedIn(Player player, String at) {
    jdbc.sql("update person set last_sign_in_at = cast(:at as timestamptz) where person_id = :person").param("at", at)
        .param("person", player.acting().person().value()).update();
  }

  private void itIs(String instant) {
    ((MovableClock) clock).moveTo(Instant.parse(instant));
  }
}
