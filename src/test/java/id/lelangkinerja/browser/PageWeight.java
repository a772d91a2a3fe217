package id.lelangkinerja.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import id.lelangkinerja.demo.DemoSignIns;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What pages weigh on the wire, compressed as a browser gets them, and their HTML as it is read. */
abstract class PageWeight {
  private static final int FIRST_VISIT = 100_000;
  private static final int LATER_PAGE = 20_000;
  private static final int HTML = 30_000;
  /** The command centre holds a cell for every quarter of every agency, its tree every branch of a mission. */
  private static final int COMMAND_HTML = 45_000;
  /** A contract holds every figure of five years, with why it is off track and what proves it. */
  private static final int CONTRACT_HTML = 36_000;
  private static final String REGION = "/" + DemoSignIns.CODE;
  private static Chromium chromium;
  @LocalServerPort
  int port;

  @BeforeAll
  static void open() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  /** In bytes: all that was fetched for a page, and its HTML uncompressed. */
  private record Weight(int wire, int html) {}

  @Test
  void the_first_visit_to_any_public_page_is_light() {
    for (var path : paths()) {
      try (var visitor = visitor()) {
        var weight = weigh(visitor.page(), path);
        System.Logger log = System.getLogger("weight");
        log.log(System.Logger.Level.INFO, "first visit {0}: {1} bytes, HTML {2}", path, weight.wire(), weight.html());
        assertThat(weight.wire()).as("first visit of " + path).isLessThan(FIRST_VISIT);
        assertThat(weight.html()).as("HTML of " + path).isLessThan(most(path));
      }
    }
  }

  private static int most(String path) {
    if (path.contains("/command")) {
      return COMMAND_HTML;
    }
    return path.contains("/contracts/") ? CONTRACT_HTML : HTML;
  }

  @Test
  void every_later_page_is_lighter_still_also_for_people_signed_in() {
    var weights = new LinkedHashMap<String, Weight>();
    try (var visitor = visitor()) {
      weigh(visitor.page(), REGION);
      paths().forEach(path -> weights.put(path, weigh(visitor.page(), path)));
    }
    try (var visitor = visitor().signIn("kominfo", DemoSignIns.PASSWORD)) {
      for (var path : List.of(REGION + "/command", REGION + "/command/missions", REGION + "/measurements",
          REGION + "/rounds")) {
        weights.put(path + " signed in", weigh(visitor.page(), path));
      }
    }
    weights.forEach((path, weight) -> {
      assertThat(weight.wire()).as("later visit of " + path).isLessThan(LATER_PAGE);
      assertThat(weight.html()).as("HTML of " + path).isLessThan(most(path));
    });
    System.getLogger("weight").log(System.Logger.Level.INFO, "heaviest later page: {0}",
        weights.entrySet().stream().max(Map.Entry.comparingByValue((one, other) -> one.wire() - other.wire()))
            .orElseThrow());
  }

  private List<String> paths() {
    var paths = new ArrayList<>(List.of(REGION, REGION + "/contracts", REGION + "/agencies", REGION + "/indicators",
        REGION + "/problems", REGION + "/places", REGION + "/map", REGION + "/missions", REGION + "/results",
        REGION + "/comparison", "/sign-in"));
    try (var visitor = visitor()) {
      for (var list : List.of("contracts", "agencies", "indicators", "problems", "places", "missions", "results")) {
        visitor.open(REGION + "/" + list);
        var one = visitor.page().locator("main a[href^='" + REGION + "/" + list + "/']").first();
        paths.add(one.getAttribute("href"));
      }
    }
    return paths;
  }

  /** All answers that the page brings about; one out of the browser's own cache weighs nothing. */
  private Weight weigh(Page page, String path) {
    var requests = new ArrayList<Request>();
    page.onRequestFinished(requests::add);
    var answer = page.navigate("http://localhost:" + port + path);
    assertThat(answer.status()).as(path).isEqualTo(200);
    page.waitForLoadState();
    int wire = requests.stream().filter(request -> request.url().startsWith("http"))
        .mapToInt(request -> request.sizes().responseBodySize + request.sizes().responseHeadersSize).sum();
    return new Weight(wire, answer.body().length);
  }

  private Visitor visitor() {
    Browser browser = chromium.browser();
    return new Visitor(browser, "http://localhost:" + port, "id-ID", Visitor.DESK);
  }
}
