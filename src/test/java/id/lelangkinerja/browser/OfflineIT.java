package id.lelangkinerja.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.FilePayload;
import id.lelangkinerja.cast.TestConnections;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.measurement.Contracts;
import id.lelangkinerja.offline.Snapshot;
import id.lelangkinerja.planning.AskingBreakdown;
import id.lelangkinerja.planning.Dimension;
import id.lelangkinerja.platform.MovableClock;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** A ward's clerk whose connection breaks and whose telephone dies: what was filled in arrives, and arrives once. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"lk.database.as=loader", "lk.demo=false"})
@AutoConfigureMockMvc
@Import({TestConnections.class, Worlds.class})
class OfflineIT {
  /** Less than the photo has: it breaks off on its way. */
  private static final int HALF_WAY = 250_000;
  @LocalServerPort
  int port;
  @Autowired
  Worlds worlds;
  @Autowired
  AskingBreakdown breakdowns;
  @Autowired
  AutowireCapableBeanFactory beans;
  @Autowired
  MovableClock clock;
  @TempDir
  Path profile;
  private Instant before = Instant.EPOCH;
  private World world;
  private Contracts contracts;

  @BeforeEach
  void sign() {
    before = clock.instant();
    clock.moveTo(Instant.parse("2019-04-05T03:00:00Z"));
    world = worlds.fresh();
    contracts = beans.createBean(Contracts.class);
    contracts.signed(world, "dinkes", Contracts.permits());
  }

  @AfterEach
  void put_the_clock_back() {
    clock.moveTo(before);
  }

  @Test
  void what_is_filled_in_without_a_connection_survives_the_telephone_and_arrives_once() {
    try (var playwright = Chromium.playwright(); var wire = new Wire(port)) {
      try (var clerk = telephone(playwright, wire)) {
        signIn(clerk);
        clerk.page().waitForFunction("() => navigator.serviceWorker.controller !== null");
        clerk.looksRight();
        wire.cut();
        fillIn(clerk.page());
      }
      try (var clerk = telephone(playwright, wire)) {
        clerk.open(world.links().offline().page());
        reads(clerk, "Tidak ada sambungan");
        reads(clerk, "Menunggu sambungan; akan dikirim dengan sendirinya.");
        clerk.page().locator("summary").first().click();
        assertThat(clerk.page().inputValue("input[name=value]")).isEqualTo("90");
        assertThat(clerk.page().locator("[data-photos] img").count()).isEqualTo(1);
        assertThat(contracts.count(world, "measurement_version")).isZero();
        clerk.complaints();
        clerk.looksRight();
        wire.mendFor(HALF_WAY);
        press(clerk.page(), "Kirim sekarang");
        reads(clerk, "Sesi Anda berakhir");
        clerk.page().locator("[data-ask] a").click();
        signIn(clerk, "");
        reads(clerk, "Tidak ada sambungan");
        assertThat(contracts.count(world, "offline_chunk")).as("half of the photo").isBetween(1, 2);
        assertThat(contracts.count(world, "measurement_version")).isZero();
        wire.mend();
        press(clerk.page(), "Kirim sekarang");
        reads(clerk, "diserahkan untuk diverifikasi.");
        arrivedOnce();
        press(clerk.page(), "Kirim sekarang");
        clerk.open(world.links().offline().page());
        reads(clerk, "diserahkan untuk diverifikasi.");
        arrivedOnce();
        clerk.page().locator("form[action='/sign-out'] button").click();
        clerk.page().waitForURL("**/sign-in");
        wire.cut();
        assertThatThrownBy(() -> clerk.open(world.links().offline().page())).as("nothing is left on the telephone")
            .isInstanceOf(PlaywrightException.class);
      }
    }
  }

  @Test
  void what_is_filled_in_survives_a_browser_that_is_killed_and_arrives_once() {
    try (var playwright = Chromium.playwright(); var wire = new Wire(port)) {
      var killed = telephone(playwright, wire);
      signIn(killed);
      killed.page().waitForFunction("() => navigator.serviceWorker.controller !== null");
      wire.cut();
      fillIn(killed.page());
      kill();
      try (var clerk = telephone(playwright, wire)) {
        clerk.open(world.links().offline().page());
        reads(clerk, "Menunggu sambungan; akan dikirim dengan sendirinya.");
        clerk.page().locator("summary").first().click();
        assertThat(clerk.page().inputValue("input[name=value]")).isEqualTo("90");
        assertThat(clerk.page().locator("[data-photos] img").count()).isEqualTo(1);
        assertThat(contracts.count(world, "measurement_version")).isZero();
        clerk.complaints();
        wire.mend();
        press(clerk.page(), "Kirim sekarang");
        reads(clerk, "Sesi Anda berakhir");
        clerk.page().locator("[data-ask] a").click();
        signIn(clerk, "");
        reads(clerk, "diserahkan untuk diverifikasi.");
        arrivedOnce();
        press(clerk.page(), "Kirim sekarang");
        reads(clerk, "diserahkan untuk diverifikasi.");
        arrivedOnce();
      }
    }
  }

  @Test
  void what_a_figure_is_asked_on_the_telephone_is_answered_there_and_it_arrives_once() {
    try (var playwright = Chromium.playwright(); var wire = new Wire(port); var clerk = telephone(playwright, wire)) {
      signIn(clerk);
      clerk.page().locator("summary").first().click();
      clerk.page().locator("input[name=value]").fill("12");
      clerk.page().locator("textarea[name=note]").fill("Rekap loket");
      clerk.page().locator("input[name=photo]")
          .setInputFiles(new FilePayload("loket.png", "image/jpeg", Snapshot.jpeg()));
      clerk.page().locator("[data-photos] img").waitFor();
      press(clerk.page(), "Kirim angka ini");
      reads(clerk, "sebagai konsep, belum diserahkan");
      assertThat(contracts.count(world, "evidence")).isEqualTo(1);
      assertThat(contracts.count(world, "measurement_move")).isEqualTo(1);
      clerk.looksRight();
      clerk.open(world.links().offline().page());
      clerk.page().locator("summary").first().click();
      for (var answer : clerk.page().locator("[data-fields] textarea").all()) {
        answer.fill("Loket tutup sejak Februari");
      }
      said(clerk.page(), "Tersimpan di ponsel ini, belum dikirim.").waitFor();
      wire.cut();
      press(clerk.page(), "Kirim angka ini");
      reads(clerk, "Menunggu sambungan; akan dikirim dengan sendirinya.");
      clerk.complaints();
      wire.mend();
      press(clerk.page(), "Kirim sekarang");
      reads(clerk, "diserahkan untuk diverifikasi.");
      arrivedOnce();
    }
  }

  @Test
  void parts_are_filled_in_without_a_connection_and_arrive_once_with_their_figure() {
    breakdowns.ask(world.planner().acting(), contracts.indicator(world, "IZIN"), Dimension.CUSTOM,
        List.of("Klojen", "Blimbing"));
    try (var playwright = Chromium.playwright(); var wire = new Wire(port)) {
      try (var clerk = telephone(playwright, wire)) {
        signIn(clerk);
        clerk.page().waitForFunction("() => navigator.serviceWorker.controller !== null");
        wire.cut();
        clerk.page().locator("summary").first().click();
        clerk.page().locator("textarea[name=note]").fill("Rekap kecamatan");
        clerk.page().getByLabel("Klojen").fill("40");
        press(clerk.page(), "Kirim angka ini");
        said(clerk.page(), "Isi angka ini.").waitFor();
        clerk.looksRight();
        clerk.page().getByLabel("Blimbing").fill("50");
        clerk.page().getByLabel("Angka ini masih sementara").check();
        press(clerk.page(), "Kirim angka ini");
        reads(clerk, "Menunggu sambungan; akan dikirim dengan sendirinya.");
      }
      try (var clerk = telephone(playwright, wire)) {
        clerk.open(world.links().offline().page());
        reads(clerk, "Menunggu sambungan; akan dikirim dengan sendirinya.");
        clerk.page().locator("summary").first().click();
        assertThat(clerk.page().getByLabel("Blimbing").inputValue()).isEqualTo("50");
        assertThat(clerk.page().getByLabel("Angka ini masih sementara").isChecked()).isTrue();
        clerk.complaints();
        wire.mend();
        press(clerk.page(), "Kirim sekarang");
        reads(clerk, "Sesi Anda berakhir");
        clerk.page().locator("[data-ask] a").click();
        signIn(clerk, "");
        reads(clerk, "diserahkan untuk diverifikasi.");
        assertThat(contracts.count(world, "measurement_version")).isEqualTo(1);
        assertThat(contracts.count(world, "measurement_part")).isEqualTo(2);
      }
    }
  }

  @Test
  void signing_out_from_any_page_asks_first_where_figures_are_not_sent() {
    try (var playwright = Chromium.playwright(); var wire = new Wire(port); var clerk = telephone(playwright, wire)) {
      signIn(clerk);
      clerk.page().locator("summary").first().click();
      clerk.page().locator("input[name=value]").fill("90");
      said(clerk.page(), "Tersimpan di ponsel ini, belum dikirim.").waitFor();
      clerk.open(world.links().work());
      clerk.page().locator("form[action='/sign-out'] button").click();
      clerk.page().locator("dialog[open]").getByText("belum dikirim: 1").waitFor();
      clerk.looksRight();
      clerk.page().locator("dialog [data-stay]").click();
      clerk.page().locator("form[action='/sign-out'] button").click();
      clerk.page().locator("dialog[open] [data-send]").click();
      clerk.page().waitForURL("**" + world.links().offline().page());
      said(clerk.page(), "Tersimpan di ponsel ini, belum dikirim.").waitFor();
      clerk.page().locator("form[action='/sign-out'] button").click();
      clerk.page().locator("dialog[open] [data-drop]").click();
      clerk.page().waitForURL("**/sign-in");
      assertThat(contracts.count(world, "measurement_version")).isZero();
      signIn(clerk);
      clerk.page().locator("form[action='/sign-out'] button").click();
      clerk.page().waitForURL("**/sign-in");
    }
  }

  /** As when the battery is taken out: nothing of the browser is told, so that nothing is written down any more. */
  private void kill() {
    var browsers = ProcessHandle.allProcesses()
        .filter(each -> each.info().arguments().stream().flatMap(java.util.Arrays::stream)
            .anyMatch(argument -> argument.equals("--user-data-dir=" + profile)))
        .toList();
    assertThat(browsers).isNotEmpty();
    browsers.forEach(ProcessHandle::destroyForcibly);
    browsers.forEach(each -> each.onExit().join());
  }

  private void arrivedOnce() {
    assertThat(contracts.count(world, "measurement_version")).isEqualTo(1);
    assertThat(contracts.count(world, "measurement_move")).isEqualTo(2);
    assertThat(contracts.count(world, "evidence")).isEqualTo(1);
  }

  private Visitor telephone(Playwright playwright, Wire wire) {
    var context = playwright.chromium().launchPersistentContext(profile,
        new BrowserType.LaunchPersistentContextOptions().setExecutablePath(Chromium.executable())
            .setArgs(Chromium.ARGUMENTS).setLocale("id-ID").setViewportSize(Visitor.PHONE, 900));
    return new Visitor(context, "http://localhost:" + wire.port(), "id-ID");
  }

  private void signIn(Visitor clerk) {
    signIn(clerk, world.links().offline().page());
  }

  /** On the page that asks for it, or on the way to another. */
  private void signIn(Visitor clerk, String path) {
    if (!path.isEmpty()) {
      clerk.open(path);
    }
    clerk.page().fill("#name", "dinkes-operator");
    clerk.page().fill("#password", Company.password("dinkes-operator"));
    press(clerk.page(), "Masuk");
    clerk.page().waitForURL("**" + world.links().offline().page());
    clerk.page().locator("summary").first().waitFor();
  }

  private static void fillIn(Page page) {
    page.locator("summary").first().click();
    onASlowDevice(page);
    page.locator("input[name=value]").fill("sembilan puluh");
    press(page, "Kirim angka ini");
    said(page, "Tersimpan di ponsel ini, belum dikirim.").waitFor();
    said(page, "Tulis angka seperti").waitFor();
    page.locator("input[name=value]").fill("90");
    said(page, "Tersimpan di ponsel ini, belum dikirim.").waitFor();
    page.locator("input[name=photo]").setInputFiles(new FilePayload("posyandu.png", "image/jpeg", Snapshot.jpeg()));
    page.locator("[data-photos] img").waitFor();
    press(page, "Kirim angka ini");
    said(page, "Menunggu sambungan; akan dikirim dengan sendirinya.").waitFor();
  }

  /** What is typed is kept only when the next thing has been done already. */
  private static void onASlowDevice(Page page) {
    page.evaluate("""
        () => {
          const keep = lkOffline.keep;
          lkOffline.keep = async one => {
            await new Promise(later => setTimeout(later, 500));
            return keep(one);
          };
        }""");
  }

  private static void press(Page page, String words) {
    page.locator("main button").filter(Visitor.exactly(words)).first().click();
  }

  /** Among what the page says of itself and of a figure; the page holds words that are not said as well. */
  private static Locator said(Page page, String words) {
    return page.locator("[data-state], [data-told], [data-mistake]")
        .filter(new Locator.FilterOptions().setHasText(words)).first();
  }

  private static void reads(Visitor clerk, String words) {
    said(clerk.page(), words).waitFor();
  }
}
