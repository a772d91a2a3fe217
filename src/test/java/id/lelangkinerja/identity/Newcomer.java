package id.lelangkinerja.identity;

import id.lelangkinerja.cast.Answer;
import id.lelangkinerja.cast.World;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** A person whom an administrator has just registered by page, with the link that was shown. */
record Newcomer(String signIn, UUID id, String link) {
  static final String PASSWORD = "kuda hijau minum teh tubruk";
  private static final AtomicInteger NEXT = new AtomicInteger(1);
  private static final Pattern LINK = Pattern.compile("https://lelang.uji.example(/invitation/[A-Za-z0-9_-]{43})\"");
  private static final Pattern PERSON = Pattern.compile("/people/([0-9a-f-]{36})\"");

  /** A person whose name nobody else on this installation has. */
  static Newcomer in(World world) {
    var signIn = "orang-" + world.here().code() + "-" + NEXT.getAndIncrement();
    return of(signIn, world.administrator().sends(world.links().people().registering(), "signIn", signIn, "name",
        "Wayan Contoh"));
  }

  static Newcomer of(String signIn, Answer shown) {
    return new Newcomer(signIn, UUID.fromString(found(PERSON, shown.body())), link(shown));
  }

  /** The one-time link on a page that hands it over. */
  static String link(Answer shown) {
    return found(LINK, shown.body());
  }

  /** Gives the person an office of the region and lets them choose their password. */
  Newcomer settles(World world, Browser browser, String role) {
    world.administrator().sends(world.links().people().appointment(id), "role", role, "title", "Jabatan " + role,
        "from",
        "2018-01-01");
    browser.sends(link, "password", PASSWORD, "again", PASSWORD);
    return this;
  }

  private static String found(Pattern pattern, String body) {
    var matcher = pattern.matcher(body);
    if (!matcher.find()) {
      throw new AssertionError("nothing like " + pattern + " in " + body);
    }
    return matcher.group(1);
  }
}
