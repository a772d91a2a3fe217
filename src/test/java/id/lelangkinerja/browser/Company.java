package id.lelangkinerja.browser;

import com.microsoft.playwright.Browser;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.platform.MovableClock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/** The people of one region, each at a browser of their own, who come in when they are first called. */
final class Company implements AutoCloseable {
  private final Browser browser;
  private final String address;
  private final World world;
  private final MovableClock clock;
  private final Map<String, Person> people = new LinkedHashMap<>();
  private final Looks looks = new Looks();

  Company(Browser browser, String address, World world, MovableClock clock) {
    this.browser = browser;
    this.address = address;
    this.world = world;
    this.clock = clock;
  }

  Person planner() {
    return signedIn("planner", "id-ID", Visitor.DESK);
  }

  Person mayor() {
    return signedIn("mayor", "id-ID", Visitor.DESK);
  }

  Person viceMayor() {
    return signedIn("vice-mayor", "id-ID", Visitor.DESK);
  }

  Person secretary() {
    return signedIn("secretary", "id-ID", Visitor.DESK);
  }

  Person expert() {
    return signedIn("expert", "en-GB", Visitor.DESK);
  }

  Person dinkesOperator() {
    return signedIn("dinkes-operator", "id-ID", Visitor.PHONE);
  }

  Person dinkesHead() {
    return signedIn("dinkes-head", "id-ID", Visitor.PHONE);
  }

  Person dinsosHead() {
    return signedIn("dinsos-head", "id-ID", Visitor.PHONE);
  }

  Person verifier() {
    return signedIn("verifier", "en-GB", Visitor.PHONE);
  }

  /** Somebody who never signs in. */
  Person citizen() {
    return people.computeIfAbsent("citizen", _ -> person("id-ID", Visitor.PHONE));
  }

  /** Somebody from abroad who never signs in. */
  Person guest() {
    return people.computeIfAbsent("guest", _ -> person("en-GB", Visitor.DESK));
  }

  World world() {
    return world;
  }

  Looks looks() {
    return looks;
  }

  /** From now on it is this day and hour in western Indonesia. */
  void itIs(String when) {
    clock.moveTo(LocalDateTime.parse(when).toInstant(ZoneOffset.ofHours(7)));
  }

  private Person signedIn(String name, String language, int width) {
    return people.computeIfAbsent(name, _ -> {
      var person = person(language, width);
      person.visitor().signIn(world.links().work(), name, password(name));
      return person;
    });
  }

  /** The password of the person with this sign-in. */
  static String password(String name) {
    return "kata-sandi-" + name;
  }

  private Person person(String language, int width) {
    return new Person(new Visitor(browser, address, language, width), language + " " + width, looks);
  }

  @Override
  public void close() {
    people.values().forEach(Person::close);
  }
}
