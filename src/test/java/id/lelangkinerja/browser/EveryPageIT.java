package id.lelangkinerja.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.TestConnections;
import id.lelangkinerja.demo.DemoSignIns;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Walks the demo by its links as different people, and looks every kind of page over. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "lk.demo=true")
@Import(TestConnections.class)
class EveryPageIT {
  /** Pages of one kind (the same address but for its identifiers) that one visitor opens. */
  private static final int OF_A_KIND = 1;
  private static Chromium chromium;
  @LocalServerPort
  int port;
  /** Kinds that were looked over already in this language and width, by whomever. */
  private final Set<String> seen = new HashSet<>();
  private final List<String> faults = new ArrayList<>();
  private boolean thorough = true;

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
  void every_page_of_the_public_looks_right_on_a_phone_and_at_a_desk_in_both_languages() {
    for (var language : List.of("id-ID", "en-GB")) {
      for (int width : List.of(Visitor.PHONE, Visitor.DESK)) {
        seen.clear();
        try (var visitor = visitor(language, width)) {
          assertThat(walk(visitor, "/" + DemoSignIns.CODE)).hasSizeGreaterThan(7);
        }
      }
    }
  }

  @Test
  void every_page_of_people_signed_in_looks_right_on_a_phone_in_indonesian() {
    walkAsEverybody("id-ID", Visitor.PHONE);
  }

  @Test
  void every_page_of_people_signed_in_fits_a_desk_in_english() {
    thorough = false;
    walkAsEverybody("en-GB", Visitor.DESK);
  }

  @AfterEach
  void nothing_is_wrong_with_any_page() {
    assertThat(faults).isEmpty();
  }

  private void walkAsEverybody(String language, int width) {
    seen.clear();
    var kinds = new TreeSet<String>();
    for (var person : List.of("perencana", "dinkes", "dlh", "sekda", "penguji", "walikota", "inspektorat", "kominfo",
        "dinkes-op", "admin")) {
      try (var visitor = visitor(language, width).signIn(person, DemoSignIns.PASSWORD)) {
        kinds.addAll(walk(visitor, "/" + DemoSignIns.CODE + "/work"));
      }
    }
    assertThat(kinds).hasSizeGreaterThan(20);
  }

  private Set<String> walk(Visitor visitor, String start) {
    var waiting = new ArrayDeque<String>(List.of(start));
    var queued = new HashSet<String>(waiting);
    Map<String, Integer> opened = new HashMap<>();
    while (!waiting.isEmpty()) {
      var path = waiting.poll();
      var kind = kind(path);
      if (opened.merge(kind, 1, Integer::sum) > OF_A_KIND) {
        continue;
      }
      int status = visitor.open(path);
      if (status != 200) {
        faults.add(path + " answers " + status);
      }
      if (seen.add(kind)) {
        faults.addAll(thorough ? visitor.faults() : visitor.faultsAtAGlance());
      }
      links(visitor).stream().filter(queued::add).forEach(waiting::add);
    }
    return opened.keySet();
  }

  /** The pages that the open page leads to: own addresses, without downloads, other languages and the way out. */
  private static List<String> links(Visitor visitor) {
    var found = new ArrayList<String>();
    for (var link : visitor.page().locator("a[href^='/']").all()) {
      var path = link.getAttribute("href").replaceAll("#.*", "");
      if (!path.contains("lang=")
          && !path.matches(
              ".*(\\.csv|\\.xlsx|\\.pdf|/imports/.*/file|/document|/text|/receipt/text|/files/.*|/evidence/.*|/sign-in.*|format=.*|\\.txt).*")) {
        found.add(path);
      }
    }
    return found;
  }

  private static String kind(String path) {
    return path.replaceAll("\\?.*", "").replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}").replaceAll("/\\d{4}/",
        "/{region}/");
  }

  private Visitor visitor(String language, int width) {
    return new Visitor(chromium.browser(), "http://localhost:" + port, language, width);
  }
}
