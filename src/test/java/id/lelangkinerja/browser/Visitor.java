package id.lelangkinerja.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person at a browser of a given width and language; every page they come to is looked over. */
final class Visitor implements AutoCloseable {
  static final int DESK = 1366;
  static final int PHONE = 360;
  /** Known to every page that opens, and run only where one is looked over: sending it at each look took a quarter of the look. */
  private static final String AXE = "window.lkAxe = () => {" + AxeBuilder.getAxeScript() + "\n}";
  /** In the page itself: the builder opens a second page for every look, and brings over what passed as well. */
  private static final String VIOLATIONS = """
      colours => lkAxe() || axe.run(document, {resultTypes: ['violations'],
        rules: {'color-contrast': {enabled: colours}}}).then(found => found.violations.map(
        each => each.id + ': ' + each.help + ' ' + each.nodes.slice(0, 3).map(node => node.html).join(' ')))""";
  private static final HttpClient READER = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
      .followRedirects(HttpClient.Redirect.NORMAL).build();
  private final String address;
  private final String language;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private boolean colours = true;

  Visitor(Browser browser, String address, String language, int width) {
    this(browser.newContext(new Browser.NewContextOptions().setLocale(language).setViewportSize(width, 900)), address,
        language);
  }

  /** At a browser whose context is there already. */
  Visitor(BrowserContext context, String address, String language) {
    this.address = address;
    this.language = language;
    this.context = context;
    context.addInitScript(AXE);
    this.page = context.newPage();
    page.setDefaultTimeout(20_000);
    page.onConsoleMessage(message -> {
      if ("error".equals(message.type()) && !message.text().contains("status of 4")) {
        complaints.add(page.url() + ": " + message.text());
      }
    });
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
  }

  /**
   * For pages that are looked at in both widths: their colours are the same, and to measure whether they can be told apart takes more than
   * half of a look.
   */
  Visitor coloursAtDeskOnly() {
    colours = page.viewportSize().width == DESK;
    return this;
  }

  Visitor signIn(String name, String password) {
    return signIn("/sign-in", name, password);
  }

  /** Signs in on the way to an address that asks for it. */
  Visitor signIn(String path, String name, String password) {
    page.navigate(address + path);
    page.fill("#name", name);
    page.fill("#password", password);
    press(page.locator("main button[type=submit], main form button"));
    assertThat(page.url()).as("signed in as " + name).endsWith("/work");
    return this;
  }

  /** Opens the address and returns the status of its page. */
  int open(String path) {
    return page.navigate(address + path).status();
  }

  Page page() {
    return page;
  }

  /** An answer: its status and, of a page, its HTML; empty of a file. */
  record Got(int status, String html) {}

  /** Opens the address in the browser. */
  Got sees(String path) {
    var answer = page.navigate(address + path);
    return new Got(answer.status(), answer.text());
  }

  /** Asks for the address with this visitor's session, past the browser and its driver: many times quicker. */
  Got reads(String path) {
    var cookies = context.cookies(address).stream().map(cookie -> cookie.name + "=" + cookie.value)
        .collect(Collectors.joining("; "));
    var request = HttpRequest.newBuilder(URI.create(address + path)).header("Accept-Language", language)
        .header("Accept", "text/html,*/*").header("Cookie", cookies).build();
    try {
      var answer = READER.send(request, Visitor::html);
      return new Got(answer.statusCode(), answer.body());
    } catch (IOException failure) {
      throw new UncheckedIOException(path, failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static HttpResponse.BodySubscriber<String> html(HttpResponse.ResponseInfo answer) {
    boolean isPage = answer.headers().firstValue("content-type").orElse("").startsWith("text/html");
    return isPage
        ? HttpResponse.BodySubscribers.ofString(StandardCharsets.UTF_8)
        : HttpResponse.BodySubscribers.replacing("");
  }

  /** The way to the page that is open, without the site's address. */
  String path() {
    return page.url().substring(address.length());
  }

  /** Elements with these words and no others; the browser reads the pattern, and knows no quotation. */
  static Locator.FilterOptions exactly(String words) {
    var literal = words.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0");
    return new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + literal + "\\s*$"));
  }

  void press(Locator what) {
    page.waitForLoadState();
    what.first().click();
    page.waitForLoadState();
  }

  String text() {
    return page.locator("main").innerText();
  }

  String headline() {
    return page.locator("h1").innerText();
  }

  /** Axe finds nothing, the page is no wider than the screen, one headline stands on it, the console is silent. */
  Visitor looksRight() {
    assertThat(faults()).as(page.url()).isEmpty();
    return this;
  }

  /** What is wrong with the page that is open, and what its console complained of since the last look. */
  List<String> faults() {
    var faults = faultsAtAGlance();
    for (var violation : (List<?>) page.evaluate(VIOLATIONS, colours)) {
      faults.add(path() + " " + violation);
    }
    return faults;
  }

  /** The same without axe, which takes most of the time. */
  List<String> faultsAtAGlance() {
    var faults = new ArrayList<>(complaints());
    var over = page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    if (!Integer.valueOf(0).equals(over)) {
      faults.add(path() + " is wider than the screen by " + over);
    }
    int headlines = page.locator("h1").count();
    if (headlines != 1) {
      faults.add(path() + " has " + headlines + " headlines");
    }
    return faults;
  }

  /**
   * What the console complained of since this was last asked; among others, of every page that the server failed on.
   */
  List<String> complaints() {
    var heard = List.copyOf(complaints);
    complaints.clear();
    return heard;
  }

  @Override
  public void close() {
    context.close();
  }
}
