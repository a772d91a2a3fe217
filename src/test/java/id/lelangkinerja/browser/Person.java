package id.lelangkinerja.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;

/**
 * Somebody at their own browser who finds their way by the words on links, buttons and labels, and by nothing else.
 * Each kind of page they come to is looked over when the cast first sees it in that language, at that width.
 */
final class Person implements AutoCloseable {
  private final Visitor visitor;
  private final String eyes;
  private final Looks looks;

  /** The eyes are the language and the width of the screen; what was looked at is shared by all. */
  Person(Visitor visitor, String eyes, Looks looks) {
    this.visitor = visitor;
    this.eyes = eyes;
    this.looks = looks;
  }

  Visitor visitor() {
    return visitor;
  }

  Person opens(String path) {
    visitor.open(path);
    return arrived();
  }

  /** Follows an entry of the main navigation. */
  Person goesTo(String entry) {
    return presses(visitor.page().locator("header nav a").filter(Visitor.exactly(entry)));
  }

  /** Turns to another tab of the page. */
  Person turnsTo(String tab) {
    return presses(visitor.page().locator("main nav.tabs a").filter(Visitor.exactly(tab)));
  }

  /** Follows the first link of exactly these words or, where there is none, the first that contains them. */
  Person follows(String words) {
    var links = visitor.page().locator("main a");
    var exact = links.filter(Visitor.exactly(words));
    return presses(exact.count() > 0 ? exact : links.filter(with(words)));
  }

  /** Takes a thing up from the list of what waits. */
  Person takesUp(String task, String object) {
    presses(visitor.page().locator("header nav a[href$='/work']"));
    var rows = visitor.page().locator("main .todo li").filter(with(task)).filter(with(object));
    assertThat(rows.count()).as(task + ", " + object + " in " + visitor.text()).isPositive();
    return presses(rows.first().locator("a"));
  }

  Person presses(String button) {
    return presses(visitor.page().locator("main button").filter(Visitor.exactly(button)));
  }

  Person writes(String label, String text) {
    labelled(label).fill(text);
    return this;
  }

  Person chooses(String label, String option) {
    visitor.page().locator("main select").and(labelled(label)).selectOption(new SelectOption().setLabel(option));
    return this;
  }

  Person ticks(String label) {
    visitor.page().locator("main input[type=checkbox]").and(labelled(label)).check();
    return this;
  }

  /** Chooses the same answer of every question that offers it. */
  Person answersAll(String label) {
    visitor.page().locator("main input[type=radio]").and(labelled(label)).all().forEach(Locator::check);
    return this;
  }

  /** Says the same to whatever the program asks before a figure is handed in, if it asks anything. */
  Person explains(String words) {
    visitor.page().locator("main form[action$='/submission'] textarea").all().forEach(asked -> asked.fill(words));
    return this;
  }

  Person uploads(String label, String name, String content) {
    labelled(label).setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    return this;
  }

  /** Finds the words on the page, whatever their case and the breaks between them. */
  Person reads(String... words) {
    var text = visitor.text().replaceAll("\\s+", " ");
    for (var each : words) {
      assertThat(text).as(visitor.path()).containsIgnoringCase(each);
    }
    return this;
  }

  /** Waits until the words stand on the open page, which nobody loads again meanwhile. */
  Person comesToRead(String words) {
    visitor.page().locator("main").filter(with(words)).waitFor();
    return this;
  }

  /** Whether the page has a button of exactly these words. */
  boolean finds(String button) {
    return visitor.page().locator("main button").filter(Visitor.exactly(button)).count() > 0;
  }

  Person doesNotRead(String... words) {
    assertThat(visitor.text()).as(visitor.path()).doesNotContain(words);
    return this;
  }

  /** The one text that stands out by this selector, such as a code to be written down. */
  String notes(String selector) {
    return visitor.page().locator("main " + selector).innerText();
  }

  /** Gets the file behind the link, and returns what it begins with. */
  String downloads(String words) {
    var href = visitor.page().locator("main a").filter(Visitor.exactly(words)).first().getAttribute("href");
    var answer = visitor.page().request()
        .get(visitor.page().evaluate("h => new URL(h, location).href", href).toString());
    assertThat(answer.status()).as(href).isEqualTo(200);
    return new String(answer.body(), 0, Math.min(answer.body().length, 100), StandardCharsets.ISO_8859_1);
  }

  /** Opens the document that is to be signed, and stays on the page. */
  Person opensDocument() {
    assertThat(downloads("Buka dokumen (PDF)")).startsWith("%PDF-");
    return this;
  }

  private Person presses(Locator what) {
    visitor.press(what);
    return arrived();
  }

  private Person arrived() {
    var kind = visitor.path().replaceAll("[?#].*", "").replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*");
    var refused = visitor.page().locator("main .mistakes").count() > 0 ? " refused" : "";
    looks.hear(visitor.complaints());
    looks.at(eyes + " " + kind + " " + visitor.headline().replaceAll("[0-9]+", "0") + refused, visitor::faults);
    return this;
  }

  private Locator labelled(String label) {
    return visitor.page().locator("main").getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
  }

  private static Locator.FilterOptions with(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  @Override
  public void close() {
    visitor.close();
  }
}
