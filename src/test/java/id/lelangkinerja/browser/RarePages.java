package id.lelangkinerja.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Route;
import id.lelangkinerja.permission.Album;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Pages that nobody comes to by the links of the demo, since nothing in it is in their state: as the permission test kept them, with the
 * program's own styles and scripts. Where that test did not run before, there is nothing to look at.
 */
abstract class RarePages {
  private static final int FEWEST = 40;
  @LocalServerPort
  int port;

  @Test
  @Execution(ExecutionMode.CONCURRENT)
  void pages_of_rare_states_look_right_on_a_phone() {
    look(Visitor.PHONE);
  }

  @Test
  @Execution(ExecutionMode.CONCURRENT)
  void pages_of_rare_states_look_right_at_a_desk() {
    look(Visitor.DESK);
  }

  private void look(int width) {
    var pages = kept();
    assumeThat(pages).as("pages that the permission test kept").isNotEmpty();
    assertThat(pages).hasSizeGreaterThan(FEWEST);
    var faults = new ArrayList<String>();
    try (var chromium = Chromium.start();
        var visitor = new Visitor(chromium.browser(), "http://localhost:" + port, "id-ID", width).coloursAtDeskOnly()) {
      pages.forEach((route, page) -> {
        var address = "http://localhost:" + port + "/kept" + route.replaceAll("[{}]", "");
        visitor.page().route(address, asked -> asked.fulfill(
            new Route.FulfillOptions().setContentType("text/html; charset=utf-8").setBody(page)));
        visitor.page().navigate(address);
        faults.addAll(visitor.faults());
      });
    }
    assertThat(faults).isEmpty();
  }

  private static Map<String, String> kept() {
    var pages = new LinkedHashMap<String, String>();
    EveryPage.NOT_BY_LINKS.values().stream().flatMap(List::stream).sorted()
        .forEach(route -> Album.page(route).ifPresent(page -> pages.put(route, page)));
    return pages;
  }
}
