package id.lelangkinerja.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.measurement.Contracts;
import id.lelangkinerja.measurement.MeasurementTest;
import id.lelangkinerja.platform.MovableClock;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What a phone takes along, and what it may keep. */
@MeasurementTest
class OfflinePagesTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  MockMvc mvc;
  @Autowired
  Clock clock;
  World world;

  @BeforeEach
  void sign() {
    ((MovableClock) clock).moveTo(Instant.parse("2019-04-05T03:00:00Z"));
    world = worlds.fresh();
    contracts.signed(world, "dinkes", Contracts.permits(), Contracts.coverage());
  }

  @AfterEach
  void put_the_clock_back() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void those_who_report_take_their_own_figures_along_and_nobody_elses() {
    var links = world.links().offline();
    for (Player player : List.of(world.dinkesOperator(), world.dinkesHead())) {
      assertThat(player.opens(links.page()).body()).contains("1 angka menunggu diisi", "Indikator IZIN");
      assertThat(player.opens(links.figures()).body()).contains("Indikator IZIN", "\"due\":\"10 April 2019\"",
          "\"target\":\"100,00 izin\"", "\"last\":\"90,00 izin\"");
    }
    assertThat(world.dinsosOperator().opens(links.page()).body()).contains("Tidak ada angka yang menunggu diisi");
    assertThat(world.dinsosOperator().opens(links.figures()).body()).contains("\"figures\":[]");
    assertThat(world.dinkesOperator().inEnglish().opens(links.figures()).body()).contains("\"target\":\"100.00 izin\"");
    for (Player player : List.of(world.mayor(), world.verifier(), world.stranger())) {
      assertThat(player.opens(links.page()).status()).as(player.toString()).isEqualTo(404);
      assertThat(player.opens(links.figures()).status()).as(player.toString()).isEqualTo(404);
    }
  }

  @Test
  void what_the_phone_keeps_of_the_page_is_nobodys() {
    var kept = world.dinkesOperator().opens(world.links().offline().shell()).body();
    assertThat(kept).isEqualTo(world.citizen().opens(world.links().offline().shell()).body());
    assertThat(kept).doesNotContain("Pemeran", "Indikator IZIN", "_csrf\"");
    assertThat(world.dinkesOperator().opens(world.links().offline().page()).body())
        .contains("rel=\"manifest\" href=\"" + world.links().offline().manifest());
  }

  @Test
  void what_is_taken_along_is_kept_by_no_cache_on_the_way() throws Exception {
    var figures = mvc.perform(get(world.links().offline().figures())).andReturn().getResponse();
    assertThat(figures.getHeader("Location")).as("signed out").startsWith("/sign-in");
    var worker = mvc.perform(get(world.links().offline().worker())).andReturn().getResponse();
    assertThat(worker.getContentType()).startsWith("text/javascript");
    assertThat(worker.getHeader("Service-Worker-Allowed")).isEqualTo(world.links().offline().page());
    assertThat(worker.getHeader("Content-Security-Policy")).contains("connect-src 'self'")
        .doesNotContain("unsafe");
    assertThat(worker.getContentAsString()).contains(world.links().offline().shell());
    var manifest = mvc.perform(get(world.links().offline().manifest())).andReturn().getResponse();
    assertThat(manifest.getContentAsString()).contains("\"start_url\":\"" + world.links().offline().page() + "\"");
  }

  @Test
  void signing_out_clears_the_device() throws Exception {
    var out = mvc.perform(post("/sign-out").with(csrf())).andReturn().getResponse();
    assertThat(out.getHeader("Clear-Site-Data")).isEqualTo("\"storage\"");
    assertThat(out.getHeaders("Set-Cookie")).anyMatch(cookie -> cookie.startsWith("lk-device=;"));
  }
}
