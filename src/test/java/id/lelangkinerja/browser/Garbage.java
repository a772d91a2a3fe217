package id.lelangkinerja.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** What a form is sent that no form should take, and what a person may then expect of it. */
final class Garbage {
  static final String EMPTY = "";
  static final String LETTERS = "abc";
  static final String HUGE = "1e400";
  static final String LONG = "9".repeat(4_100);
  static final String LONGER = "9".repeat(10_100);
  static final String SCRIPT = "<script>document.title = 'broken in'</script>";
  private static final String FIELDS = "textarea, input:not([type=hidden], [type=password], [type=checkbox],"
      + " [type=date], [type=time], [type=file])";
  /** As if typed over what stands there, so that a field's bounds hold; all at once, since a form has many. */
  private static final String TYPE = """
      (fields, text) => fields.map(field => {
        field.focus();
        field.select();
        document.execCommand(text === "" ? "delete" : "insertText", false, text);
        if (document.activeElement !== field || field.value !== text) {
          throw new Error("cannot be typed into: " + field.name);
        }
        return field.name;
      })""";
  private static final String VALUES = "(fields, names) => fields.filter(field => names.includes(field.name))"
      + ".map(field => field.value)";
  private static final String UNTOLD = """
      () => [...document.querySelectorAll('.mistakes li a')].filter(told => {
        const field = told.getAttribute('href').slice(1);
        const beside = document.getElementById(field + '-mistake');
        return !document.getElementById(field) || !beside || !told.innerText.endsWith(beside.innerText);
      }).map(told => told.href + ' ' + told.innerText)""";

  private Garbage() {}

  /** Sends each of these in every field that is typed into; afterwards the page is as if it had just been opened. */
  static void into(Person person, String button, String... junk) {
    var page = person.visitor().page();
    var opened = page.url();
    for (var each : junk) {
      page.navigate(opened);
      var fields = form(page, button).locator(FIELDS);
      var names = fields.evaluateAll(TYPE, each);
      person.presses(button);
      isToldWhatIsWrong(page);
      assertThat((List<?>) form(page, button).locator(FIELDS).evaluateAll(VALUES, names))
          .as("what was typed on " + page.url()).hasSizeGreaterThanOrEqualTo(((List<?>) names).size())
          .allMatch(each::equals);
    }
    page.navigate(opened);
  }

  /** A summary stands above, each of its lines names a field and leads to it, and the same is said beside that field. */
  private static void isToldWhatIsWrong(Page page) {
    assertThat(page.locator(".mistakes li").count()).as("mistakes on " + page.url()).isPositive();
    assertThat((List<?>) page.evaluate(UNTOLD)).as("mistakes told beside no field of " + page.url()).isEmpty();
    assertThat(page.title()).doesNotContain("broken in");
  }

  private static Locator form(Page page, String button) {
    return page.locator("main form").filter(new Locator.FilterOptions()
        .setHas(page.locator("button").filter(Visitor.exactly(button)))).first();
  }
}
