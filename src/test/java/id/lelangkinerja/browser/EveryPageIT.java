package id.lelangkinerja.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.demo.DemoSignIns;
import id.lelangkinerja.permission.Routes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Walks the demo by its links as different people, and looks every kind of page over. */
@OnTheDemo
class EveryPageIT {
  private static final List<String> PEOPLE = List.of("perencana", "dinkes", "dlh", "sekda", "penguji", "walikota",
      "inspektorat", "kominfo", "dinkes-op", "admin");
  private static Chromium chromium;
  @LocalServerPort
  int port;
  @Autowired
  Routes routes;

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

  @Test
  void every_page_looks_right_on_a_phone_in_indonesian() {
    everybody("id-ID", Visitor.PHONE);
  }

  @Test
  void every_page_looks_right_at_a_desk_in_english() {
    everybody("en-GB", Visitor.DESK);
  }

  @Test
  void what_is_public_fits_the_other_screen_in_either_language() {
    for (var eyes : Map.of("id-ID", Visitor.DESK, "en-GB", Visitor.PHONE).entrySet()) {
      var walk = new Walk(routes, eyes.getKey().substring(0, 2), false);
      try (var visitor = visitor(eyes.getKey(), eyes.getValue())) {
        walk.by(visitor, "/");
      }
      assertThat(walk.faults()).isEmpty();
      assertThat(walk.seen()).hasSizeGreaterThan(25);
    }
  }

  @Test
  void a_page_that_looks_wrong_is_found_out() {
    try (var visitor = visitor("id-ID", Visitor.PHONE)) {
      visitor.open("/sign-in");
      visitor.page().setContent("""
          <html lang="id"><title>Salah</title><main><img src="data:," width="900"><p>Tanpa judul</p></main></html>""");
      assertThat(visitor.faults()).anyMatch(fault -> fault.contains("wider than the screen"))
          .anyMatch(fault -> fault.contains("0 headlines")).anyMatch(fault -> fault.contains("image-alt"));
    }
  }

  private void everybody(String language, int width) {
    var walk = new Walk(routes, language.substring(0, 2), true);
    try (var visitor = visitor(language, width)) {
      walk.by(visitor, "/");
    }
    for (var person : PEOPLE) {
      try (var visitor = visitor(language, width).signIn(person, DemoSignIns.PASSWORD)) {
        walk.by(visitor, "/" + DemoSignIns.CODE + "/work");
      }
    }
    assertThat(walk.seen()).hasSizeGreaterThan(100);
    assertThat(walk.faults()).isEmpty();
  }

  private Visitor visitor(String language, int width) {
    return new Visitor(chromium.browser(), "http://localhost:" + port, language, width);
  }
}
