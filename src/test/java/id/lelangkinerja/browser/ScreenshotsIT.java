package id.lelangkinerja.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.lelangkinerja.demo.DemoSignIns;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Makes the pictures of docs/: run by bin/screenshots alone. */
@Tag("screenshots")
@OnTheDemo
class ScreenshotsIT {
  private static final Path FOLDER = Path.of("docs", "screenshots");
  private static Chromium chromium;
  @LocalServerPort
  int port;

  /** A table of figures with a mistake of every kind in it. */
  private static final String TABLE = """
      contract,indicator,period,value,note
      004/KK/2025,PARKIR_TERTIB,2026-Q4,41,Hitung lapangan (contoh)
      004/KK/2025,WAKTU_TEMPUH,2026-Q4,"31,5",Survei koridor (contoh)
      004/KK/2025,WAKTU_TEMPUH,2026-Q3,dua puluh,Survei koridor (contoh)
      004/KK/2025,PARKIR,2026-Q4,12,
      999/KK/2025,PARKIR_TERTIB,2026-Q4,12,
      004/KK/2025,PARKIR_TERTIB,2026-Q9,12,
      """;

  /** A picture: its file's name, who looks (empty: nobody signed in), the links to follow from the start, and the file handed in there. */
  private record Picture(String name, String who, String start, List<String> follow, String file) {
    Picture(String name, String who, String start, List<String> follow) {
      this(name, who, start, follow, "");
    }
  }

  private static final List<Picture> PICTURES = List.of(new Picture("region", "", "", List.of()),
      new Picture("contracts", "", "/contracts", List.of()),
      new Picture("contract", "", "/contracts?state=IN_FORCE", List.of("a[href*='/contracts/']")),
      new Picture("problems", "", "/problems", List.of()), new Picture("work", "perencana", "/work", List.of()),
      new Picture("command", "walikota", "/command", List.of()),
      new Picture("map", "", "/map", List.of()), new Picture("missions", "walikota", "/command/missions", List.of()),
      new Picture("administration", "admin", "/administration", List.of()),
      new Picture("rounds", "perencana", "/rounds", List.of()),
      new Picture("bid", "klojen", "/work", List.of(".todo a")),
      new Picture("targets", "klojen", "/work", List.of(".todo a", "a[href$='/targets']")),
      new Picture("sheet", "penguji", "/work", List.of(".todo a[href$='/sheet']")),
      new Picture("measurements", "dishub-op", "/measurements", List.of()),
      new Picture("entry", "dishub-op", "/measurements/entry", List.of()),
      new Picture("offline", "dishub-op", "/offline", List.of()),
      new Picture("imports", "dishub-op", "/imports/kinds/figures", List.of()),
      new Picture("import", "dishub-op", "/imports/kinds/figures", List.of(), TABLE),
      new Picture("feed", "kominfo", "/feeds", List.of("tbody a[href*='/feeds/']")),
      new Picture("tokens", "kominfo", "/tokens", List.of()),
      new Picture("verification", "inspektorat", "/verification", List.of()),
      new Picture("figure", "inspektorat", "/verification", List.of("tbody a[href*='/measurements/']")),
      new Picture("sample", "", "/samples", List.of("a[href*='/samples/']")),
      new Picture("gaps", "", "/gaps", List.of()),
      new Picture("signing-day", "walikota", "/contracts/signing-day", List.of()),
      new Picture("signature", "walikota", "/work",
          List.of("a[href*='/contracts/'][href$='/desk']", "a[href$='/signature']")),
      new Picture("verify", "", "/verify", List.of()),
      new Picture("amendments", "", "/amendments", List.of()),
      new Picture("amendment", "walikota", "/work", List.of("a[href*='/amendments/']")),
      new Picture("agreements", "", "/agreements", List.of()),
      new Picture("agreement", "", "/agreements", List.of("tbody a[href*='/agreements/']")));

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
  void pictures_of_the_main_pages() {
    for (var language : Map.of("id", "id-ID", "en", "en-GB").entrySet()) {
      for (int width : List.of(Visitor.DESK, Visitor.PHONE)) {
        PICTURES.forEach(picture -> take(picture, language.getKey(), language.getValue(), width));
      }
    }
  }

  private void take(Picture picture, String language, String locale, int width) {
    try (var visitor = new Visitor(chromium.browser(), "http://localhost:" + port, locale, width)) {
      if (!picture.who().isEmpty()) {
        visitor.signIn(picture.who(), DemoSignIns.PASSWORD);
      }
      visitor.open("/" + DemoSignIns.CODE + picture.start());
      for (var link : picture.follow()) {
        visitor.page().locator("main " + link).first().click();
        visitor.page().waitForLoadState();
      }
      if (!picture.file().isEmpty()) {
        handIn(visitor.page(), picture.file());
      }
      visitor.page().screenshot(new Page.ScreenshotOptions()
          .setPath(FOLDER.resolve(picture.name() + "-" + language + "-" + width + ".png")));
    }
  }

  /** Hands the table in, and waits until the program has looked through it. */
  private static void handIn(Page page, String table) {
    var form = page.locator("main form:has(input[type=file])");
    form.locator("input[type=file]").setInputFiles(
        new FilePayload("realisasi-contoh.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
    form.locator("button").click();
    page.locator("#counts").waitFor();
  }
}
