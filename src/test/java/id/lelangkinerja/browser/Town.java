package id.lelangkinerja.browser;

import com.microsoft.playwright.Browser;
import java.util.LinkedHashMap;
import java.util.Map;

/** The people of a city that is only now founded, each at a browser of their own. */
final class Town implements AutoCloseable {
  private final Browser browser;
  private final String address;
  private final Map<String, Person> people = new LinkedHashMap<>();
  private final Looks looks = new Looks();

  Town(Browser browser, String address) {
    this.browser = browser;
    this.address = address;
  }

  /** The person of this name, who comes in when first called: at a desk, in Indonesian. */
  Person at(String name) {
    return people.computeIfAbsent(name,
        _ -> new Person(new Visitor(browser, address, "id-ID", Visitor.DESK), "id-ID " + Visitor.DESK, looks));
  }

  Looks looks() {
    return looks;
  }

  @Override
  public void close() {
    people.values().forEach(Person::close);
  }
}
