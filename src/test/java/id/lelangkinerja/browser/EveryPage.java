package id.lelangkinerja.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.demo.DemoSignIns;
import id.lelangkinerja.permission.Routes;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Walks the demo by its links as different people, and looks every kind of page over. The walks only read, so that two
 * go side by side, each in a browser of its own; beside other classes none does, whose browsers would wait for it.
 */
abstract class EveryPage {
  private static final List<String> PEOPLE = List.of("perencana", "dinkes", "dlh", "sekda", "penguji", "walikota",
      "inspektorat", "kominfo", "dinkes-op", "admin");
  /** A search that finds a contract that was amended, among many that were not. */
  private static final String AMENDED = "/" + DemoSignIns.CODE + "/contracts?q=pengangguran";
  /** A search that finds an indicator of which figures of other places are known. */
  private static final String ELSEWHERE = "/" + DemoSignIns.CODE + "/indicators?q=stunting";
  /** Why a route is not come to by links in the demo; each is tried with whoever may in the permission test. */
  static final Map<String, List<String>> NOT_BY_LINKS = Map.of(
      "what other systems ask with a token, as docs/api.md tells",
      List.of("/api/v1/{region}/agencies", "/api/v1/{region}/contracts", "/api/v1/{region}/contracts/{contract}",
          "/api/v1/{region}/figures", "/api/v1/{region}/figures/{figure}", "/api/v1/{region}/indicators"),
      "by a link in a letter or in the log", List.of("/invitation/{token}", "/setup/{token}"),
      "the front page with a stroke at its end", List.of("/{region}/"),
      "after a form that is sent filled in",
      List.of("/{region}/administration/agency-change/check", "/{region}/imports.csv", "/{region}/imports.xlsx",
          "/{region}/imports/{id}", "/{region}/measurements/{id}/cases/looks/{look}",
          "/{region}/imports/{id}/faults.csv", "/{region}/imports/{id}/faults.xlsx", "/{region}/imports/{id}/file"),
      "a stream that the script of the page beside it reads",
      List.of("/{region}/bids/{bid}/panel/clock/stream", "/{region}/bids/{bid}/sheet/progress",
          "/{region}/lots/{lot}/panel/progress",
          "/{region}/contracts/signing-day/stream", "/{region}/feeds/{feed}/runs/{run}/stream"),
      "what programs read, as docs/log.md tells", List.of("/log/tile/{*name}"),
      "what the browser keeps for the time without a connection", List.of("/{region}/offline/figures",
          "/{region}/offline/manifest.webmanifest", "/{region}/offline/shell", "/{region}/offline/worker.js"),
      "by the code that a document bears", List.of("/verify", "/{region}/verify/{code}"),
      "the same table as the CSV beside it",
      List.of("/{region}/administration/successions.xlsx", "/{region}/command/{table}.xlsx"),
      "only in a state that nothing of the demo is in for these people on every day",
      List.of("/{region}/agreements/{agency}/{year}/plan/{step}/evidence/{file}",
          "/{region}/agreements/{agency}/{year}/officials/{official}/signature",
          "/{region}/agreements/{agency}/{year}/officials/{official}/signature/file",
          "/{region}/agreements/{agency}/{year}/signature/file", "/{region}/amendments/{amendment}/signature/file",
          "/{region}/handovers/{handover}/signature/file",
          "/{region}/agreements/{agency}/{year}/signature", "/{region}/agreements/{agency}/{year}/withdrawal",
          "/{region}/batches/{id}", "/{region}/batches/{id}/lines.csv", "/{region}/batches/{id}/lines.xlsx",
          "/{region}/bids/{bid}/checklist", "/{region}/bids/{bid}/code-opening",
          "/{region}/bids/{bid}/completion", "/{region}/bids/{bid}/completion/attachments/{file}",
          "/{region}/bids/{bid}/completion-request",
          "/{region}/bids/{bid}/eligibility", "/{region}/bids/{bid}/panel/lapse", "/{region}/bids/{bid}/rejection",
          "/{region}/bids/{bid}/panel/deck", "/{region}/bids/{bid}/panel/scores-confirmation",
          "/{region}/bids/{bid}/panel/scores-reopening", "/{region}/bids/{bid}/partnership",
          "/{region}/bids/{bid}/partnership/attachments/{attachment}",
          "/{region}/bids/{bid}/sheet/submission", "/{region}/bids/{bid}/withdrawal",
          "/{region}/amendments/{amendment}/proofs/{file}", "/{region}/amendments/{amendment}/signature",
          "/{region}/contracts/{contract}/decrees/{file}", "/{region}/contracts/{contract}/division",
          "/{region}/scans/{kind}/{document}",
          "/{region}/scans/{kind}/{document}/file", "/{region}/contracts/{contract}/amendments/new",
          "/{region}/contracts/{contract}/closing",
          "/{region}/contracts/{contract}/transfer", "/{region}/contracts/{contract}/handover",
          "/{region}/lots/{lot}/award/{bid}",
          "/{region}/lots/{lot}/award/objection", "/{region}/lots/{lot}/award/signing",
          "/{region}/lots/{lot}/contract", "/{region}/lots/{lot}/objection",
          "/{region}/lots/{lot}/objections/{objection}/answer", "/{region}/lots/{lot}/objections/{objection}/file",
          "/{region}/lots/{lot}/step-back", "/{region}/lots/{lot}/target/answer",
          "/{region}/lots/{lot}/target/conditions",
          "/{region}/lots/{lot}/target/further", "/{region}/lots/{lot}/target/on",
          "/{region}/people/{person}/reactivation",
          "/{region}/planning/goals/{goal}/removal", "/{region}/planning/objectives/{objective}/removal",
          "/{region}/problems/{problem}/removal", "/{region}/problems/{problem}/restoration",
          "/{region}/questions/{question}/answer", "/{region}/rounds/{round}/bids/closing",
          "/{region}/rounds/{round}/bids/codes-end", "/{region}/rounds/{round}/bids/loss",
          "/{region}/rounds/{round}/bids/opening", "/{region}/rounds/{round}/holder",
          "/{region}/rounds/{round}/substitute",
          "/{region}/settings/{setting}/{day}/withdrawal"));
  @LocalServerPort
  int port;
  @Autowired
  Routes routes;

  @Test
  @Execution(ExecutionMode.CONCURRENT)
  void every_page_looks_right_on_a_phone_in_indonesian() {
    everybody("id-ID", Visitor.PHONE);
  }

  @Test
  @Execution(ExecutionMode.CONCURRENT)
  void every_page_looks_right_at_a_desk_in_english() {
    everybody("en-GB", Visitor.DESK);
  }

  @Test
  @Execution(ExecutionMode.CONCURRENT)
  void what_is_public_fits_the_other_screen_in_either_language() {
    for (var eyes : Map.of("id-ID", Visitor.DESK, "en-GB", Visitor.PHONE).entrySet()) {
      var walk = new Walk(routes, eyes.getKey().substring(0, 2), false);
      try (var chromium = Chromium.start(); var visitor = visitor(chromium, eyes.getKey(), eyes.getValue())) {
        walk.by(visitor, "/");
      }
      assertThat(walk.faults()).isEmpty();
      assertThat(walk.seen()).hasSizeGreaterThan(25);
    }
  }

  @Test
  @Execution(ExecutionMode.CONCURRENT)
  void a_page_that_looks_wrong_is_found_out() {
    try (var chromium = Chromium.start(); var visitor = visitor(chromium, "id-ID", Visitor.PHONE)) {
      visitor.open("/sign-in");
      visitor.page().setContent("""
          <html lang="id"><title>Salah</title><main><img src="data:," width="900"><p>Tanpa judul</p></main></html>""");
      assertThat(visitor.faults()).anyMatch(fault -> fault.contains("wider than the screen"))
          .anyMatch(fault -> fault.contains("0 headlines")).anyMatch(fault -> fault.contains("image-alt"));
    }
    try (var chromium = Chromium.start(); var visitor = visitor(chromium, "id-ID", Visitor.DESK)) {
      visitor.open("/sign-in");
      visitor.page().setContent("""
          <html lang="id"><title>Pucat</title><body bgcolor="#ffffff"><main><h1>Pucat</h1>
          <p><font color="#cccccc">Hampir tidak terbaca</font></p></main></body></html>""");
      assertThat(visitor.faults()).anyMatch(fault -> fault.contains("color-contrast"));
    }
  }

  private void everybody(String language, int width) {
    var walk = new Walk(routes, language.substring(0, 2), true);
    try (var chromium = Chromium.start()) {
      try (var visitor = visitor(chromium, language, width)) {
        walk.by(visitor, "/", AMENDED, ELSEWHERE);
      }
      for (var person : PEOPLE) {
        try (var visitor = visitor(chromium, language, width).signIn(person, DemoSignIns.PASSWORD)) {
          // Of many lots the few drafts are looked for as their planner would.
          walk.by(visitor, "/" + DemoSignIns.CODE + "/work", "/" + DemoSignIns.CODE + "/lots?state=DRAFT", ELSEWHERE);
        }
      }
    }
    assertThat(walk.faults()).isEmpty();
    var missed = new TreeSet<>(routes.all());
    missed.removeIf(route -> !route.startsWith("GET "));
    missed.removeAll(walk.seen());
    NOT_BY_LINKS.values().forEach(named -> named.forEach(route -> missed.remove("GET " + route)));
    assertThat(missed).as("routes that nobody came to by links, and that are not named with the reason").isEmpty();
  }

  private Visitor visitor(Chromium chromium, String language, int width) {
    return new Visitor(chromium.browser(), "http://localhost:" + port, language, width).coloursAtDeskOnly();
  }
}
