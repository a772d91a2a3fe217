package id.lelangkinerja.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.MovableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Regions of Aceh and Papua, which no other test founds. */
@ProgrammeTest
class SetupTest {
  @Autowired
  FoundingLinks founding;
  @Autowired
  Worlds worlds;
  @Autowired
  MockMvc mvc;
  @Autowired
  Clock clock;

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void whoever_follows_the_link_founds_a_region_and_is_its_administrator() {
    var link = founding.another();
    var browser = new Browser(mvc);
    assertThat(browser.opens(link + "?q=gayo").body()).contains("Kabupaten Gayo Lues", link + "?region=1113")
        .doesNotContain("1101");
    assertThat(browser.opens(link + "?region=1113").body()).contains("Dirikan Kabupaten Gayo Lues",
        "value=\"Administrator Kabupaten Gayo Lues\"");
    var answer = found(browser, link, "1113");
    assertThat(answer.location()).isEqualTo("/1113/administration");
    assertThat(browser.opens("/1113/people").body()).contains("Cut Umpama", "Administrator pertama");
    assertThat(browser.opens("/1113").body()).contains("Kabupaten Gayo Lues");
  }

  @Test
  void the_link_works_once_even_for_ten_at_once() throws Exception {
    var link = founding.another();
    try (var threads = Executors.newFixedThreadPool(10)) {
      var tries = IntStream.range(0, 10).<Callable<Integer>>mapToObj(
          no -> () -> found(new Browser(mvc), link, Integer.toString(9102 + no % 2)).status()).toList();
      int won = 0;
      for (var each : threads.invokeAll(tries)) {
        won += each.get() == 302 ? 1 : 0;
      }
      assertThat(won).isEqualTo(1);
    }
    assertThat(new Browser(mvc).opens(link).body()).contains("Tautan ini tidak berlaku");
    assertThat(found(new Browser(mvc), link, "9103").status()).isEqualTo(404);
  }

  @Test
  void a_newer_link_revokes_the_older_and_none_works_longer_than_a_day() {
    var older = founding.another();
    var newer = founding.another();
    assertThat(new Browser(mvc).opens(older).status()).isEqualTo(404);
    assertThat(new Browser(mvc).opens(newer).status()).isEqualTo(200);
    ((MovableClock) clock).moveTo(clock.instant().plus(Duration.ofHours(24)).plusSeconds(1));
    assertThat(new Browser(mvc).opens(newer).status()).isEqualTo(404);
  }

  @Test
  void once_anybody_exists_no_first_link_is_made() {
    worlds.fresh();
    assertThat(founding.first()).isEmpty();
  }

  @Test
  void a_region_is_founded_once_and_mistakes_are_told_beside_their_fields() {
    var link = founding.another();
    var browser = new Browser(mvc);
    var weak = browser.sends(link, "region", "1104", "signIn", "x", "name", "Cut Umpama", "office", "Administrator",
        "password", "katasandi1234", "again", "katasandi1234");
    assertThat(weak.status()).isEqualTo(422);
    assertThat(weak.body()).contains("id=\"password-mistake\"", "value=\"Cut Umpama\"");
    assertThat(browser.sends(link, "region", "1104", "signIn", "x", "name", "Cut Umpama", "office", "Administrator",
        "password", Newcomer.PASSWORD, "again", Newcomer.PASSWORD).body()).contains("id=\"signIn-mistake\"");
    assertThat(found(browser, link, "1104").status()).isEqualTo(302);
    var next = founding.another();
    assertThat(browser.opens(next + "?q=1104").body()).contains("sudah didirikan").doesNotContain("?region=1104");
    assertThat(found(browser, next, "1104").body()).contains("Pilih daerah");
    assertThat(found(browser, next, "9999").body()).contains("Pilih daerah");
  }

  private static id.lelangkinerja.cast.Answer found(Browser browser, String link, String region) {
    return browser.sends(link, "region", region, "signIn", "pendiri-" + region, "name", "Cut Umpama", "office",
        "Administrator pertama", "password", Newcomer.PASSWORD, "again", Newcomer.PASSWORD);
  }
}
