package id.lelangkinerja.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import id.lelangkinerja.cast.TestConnections;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.measurement.Contracts;
import id.lelangkinerja.measurement.Drafting;
import id.lelangkinerja.measurement.MeasurementId;
import id.lelangkinerja.measurement.NewValue;
import id.lelangkinerja.planning.AskingBreakdown;
import id.lelangkinerja.planning.Dimension;
import id.lelangkinerja.platform.MovableClock;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** The grid of figures at a keyboard: parts below their figures, blocks from a spreadsheet, rows that save themselves. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"lk.database.as=loader", "lk.demo=false"})
@AutoConfigureMockMvc
@Import({TestConnections.class, Worlds.class})
class EntryIT {
  private static final String PASTE = """
      (input, text) => {
        const data = new DataTransfer();
        data.setData("text/plain", text);
        input.dispatchEvent(new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true}));
      }""";
  @LocalServerPort
  int port;
  @Autowired
  Worlds worlds;
  @Autowired
  AutowireCapableBeanFactory beans;
  @Autowired
  AskingBreakdown breakdowns;
  @Autowired
  Drafting drafting;
  @Autowired
  MovableClock clock;
  private Instant before = Instant.EPOCH;
  private World world;
  private Contracts contracts;
  private UUID permits;

  @BeforeEach
  void sign() {
    before = clock.instant();
    clock.moveTo(Instant.parse("2019-07-05T03:00:00Z"));
    world = worlds.fresh();
    contracts = beans.createBean(Contracts.class);
    var contract = contracts.signed(world, "dinkes", Contracts.permits(), Contracts.coverage());
    permits = contracts.period(world, contract, "IZIN", 1).value();
    breakdowns.ask(world.planner().acting(), contracts.indicator(world, "IZIN"), Dimension.CUSTOM,
        List.of("Klojen", "Blimbing", "Sukun"));
  }

  @AfterEach
  void put_the_clock_back() {
    clock.moveTo(before);
  }

  @Test
  void parts_are_pasted_below_their_figure_and_saved_by_themselves_and_what_does_not_fit_is_told() {
    try (var chromium = Chromium.start(); var clerk = visitor(chromium, "id-ID", Visitor.DESK)) {
      clerk.open(world.links().figures().entry());
      clerk.page().locator("details:has(#part-1-" + permits + ") summary").click();
      paste(field(clerk, "part-1"), "40\n30\n25\n999");
      assertThat(field(clerk, "part-3").inputValue()).isEqualTo("25");
      said(clerk, "1 sel tidak dimasukkan, mulai dari “999”");
      said(clerk, "Tersimpan otomatis");
      assertThat(contracts.count(world, "measurement_part")).isEqualTo(3);
      field(clerk, "part-1").press("ArrowDown");
      assertThat(clerk.page().evaluate("() => document.activeElement.id")).isEqualTo("part-2-" + permits);
      field(clerk, "part-1").press("ArrowUp");
      assertThat(clerk.page().evaluate("() => document.activeElement.id")).isEqualTo("value-" + permits);
      clerk.looksRight();
      clerk.open(world.links().figures().entry());
      assertThat(field(clerk, "value").inputValue()).as("the sum of the parts").isEqualTo("95");
      theirs();
      field(clerk, "value").fill("96");
      said(clerk, "menyimpan 97");
      clerk.page().locator("button[value=SAVE]").click();
      clerk.page().locator("#figure-" + permits + "-mistake").waitFor();
      assertThat(field(clerk, "value").inputValue()).isEqualTo("96");
      clerk.complaints();
    }
  }

  @Test
  void the_grid_fits_a_telephone_in_english() {
    try (var chromium = Chromium.start(); var clerk = visitor(chromium, "en-GB", Visitor.PHONE)) {
      clerk.open(world.links().figures().entry());
      for (var closed : clerk.page().locator("tbody details summary").all()) {
        closed.click();
      }
      clerk.looksRight();
    }
  }

  /** Past the pages: a request of the test's own would take the browser's token from it. */
  private void theirs() {
    drafting.save(world.dinkesHead().acting(), new MeasurementId(permits), NewValue.of(new BigDecimal("97"), ""));
  }

  private Visitor visitor(Chromium chromium, String language, int width) {
    return new Visitor(chromium.browser(), "http://localhost:" + port, language, width)
        .signIn("dinkes-operator", Company.password("dinkes-operator"));
  }

  private Locator field(Visitor clerk, String name) {
    return clerk.page().locator("#" + name + "-" + permits);
  }

  private static void paste(Locator input, String text) {
    input.focus();
    input.evaluate(PASTE, text);
  }

  private static void said(Visitor clerk, String words) {
    clerk.page().locator("[data-status], [data-left]").filter(new Locator.FilterOptions().setHasText(words)).first()
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
  }
}
