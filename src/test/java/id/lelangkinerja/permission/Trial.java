package id.lelangkinerja.permission;

import id.lelangkinerja.cast.Answer;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.platform.RegionId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * Lets everybody try every request. An act is first tried by all who may not do it, one after the other, and nothing of
 * the region may change; then the very same request is sent by one who may, and succeeds. In this order the success
 * proves that the request would have worked in this very state for the others too, had they been let.
 */
final class Trial {
  private static final Set<Integer> DONE = Set.of(200, 302, 303);
  private final World world;
  private final List<Player> everybody;
  private final Ledger ledger;
  private final Routes routes;
  private final Set<String> all;
  private final Set<String> covered = new TreeSet<>();
  private final Set<String> kept = new HashSet<>();
  private final List<String> faults = new ArrayList<>();
  private int requests;

  /** A trial by these people; where there are none, a rehearsal, in which nothing is tried but what must succeed. */
  Trial(World world, List<Player> everybody, Ledger ledger, Routes routes) {
    this.world = world;
    this.everybody = List.copyOf(everybody);
    this.ledger = ledger;
    this.routes = routes;
    this.all = routes.all();
  }

  /** An act, as everybody may try it, at its address or at one like it. */
  record Act(String route, String url, BiFunction<Player, String, Answer> request) {
    /** The same act under another region's code, where it names a thing of this one; otherwise nothing. */
    Optional<Act> elsewhere(RegionId region) {
      return route.indexOf('{') == route.lastIndexOf('{')
          ? Optional.empty()
          : Optional.of(new Act(route, url.replaceFirst("^/\\d+", "/" + region.value()), request));
    }
  }

  static Act act(String route, String url, String... fields) {
    return new Act(route, url, (player, address) -> player.sends(address, fields));
  }

  static Act page(String route, String url) {
    return new Act(route, url, Player::opens);
  }

  /** An act of one person, refused to all others. */
  Answer step(String route, Player able, String url, String... fields) {
    return step(act(route, url, fields), List.of(able), List.of());
  }

  /** An act of any of these, done by the first; refused to all others. */
  Answer step(String route, List<Player> able, String url, String... fields) {
    return step(act(route, url, fields), able, List.of());
  }

  /**
   * An act of any of those able, done by the first and refused to all others.
   *
   * @param told those who see the object of the act, and are refused as those whose turn it is not
   */
  Answer step(Act act, List<Player> able, List<Player> told) {
    note(act);
    var before = fingerprints();
    for (var other : others(able)) {
      refused(act, other, told.contains(other));
    }
    unknownElsewhere(act);
    unchanged(before, "by those refused " + act.route());
    var answer = tried(act, able.getFirst());
    if (!DONE.contains(answer.status()) || answer.isRefused()) {
      throw new AssertionError(able.getFirst() + " got " + answer.status() + " for " + act.route() + " " + act.url()
          + "\n" + mistakes(answer) + "\nfaults so far: " + String.join("\n", faults));
    }
    return answer;
  }

  /**
   * An act that comes to no end here, since it needs another system: refused to all others, and told to the one who may
   * that it came to none.
   */
  void inVain(Act act, List<Player> able, List<Player> told) {
    note(act);
    if (everybody.isEmpty()) {
      return;
    }
    var before = fingerprints();
    others(able).forEach(other -> refused(act, other, told.contains(other)));
    for (var player : able) {
      var status = tried(act, player).status();
      if (status != 409 && status != 422) {
        faults.add(player + " does not act in vain by " + act.route() + " and got " + status);
      }
    }
    unchanged(before, "in vain by " + act.route());
  }

  /** A page of these readers, and of nobody else. */
  void sees(String route, String url, Collection<Player> readers) {
    sees(route, url, readers, List.of());
  }

  void sees(String route, String url, Collection<Player> readers, List<Player> told) {
    sees(page(route, url), readers, told);
  }

  /** The same of what is asked in a way of its own. */
  void sees(Act page, Collection<Player> readers, List<Player> told) {
    onlySee(page, readers, told);
    unknownElsewhere(page);
  }

  /** A page of these readers that names no thing of this region: the stranger may have one like it in their own. */
  void seesHere(String route, String url, Collection<Player> readers) {
    onlySee(page(route, url), readers, List.of());
  }

  private void onlySee(Act page, Collection<Player> readers, List<Player> told) {
    var route = page.route();
    note(page);
    if (everybody.isEmpty()) {
      return;
    }
    for (var reader : readers) {
      var answer = tried(page, reader);
      if (answer.status() != 200) {
        faults.add(reader + " may read " + route + " and got " + answer.status());
      } else if (kept.add(route)) {
        Album.keep(route, answer.body());
      }
    }
    others(readers).forEach(other -> refused(page, other, told.contains(other)));
  }

  /** A page that does not exist yet, or not any more, for anybody. */
  void hidden(String route, String url) {
    sees(route, url, List.of());
  }

  /** A public page. */
  void open(String route, String url) {
    sees(route, url, world.everybody());
  }

  /** An act that is everybody's, signed out or not. */
  Answer free(String route, String url, String... fields) {
    var act = act(route, url, fields);
    note(act);
    return tried(act, world.citizen());
  }

  /** Of all who may open the page, only these find the text in it. */
  void tells(String url, String text, Collection<Player> readers) {
    for (var player : everybody) {
      if (tried(page("GET " + url, url), player).body().contains(text) != readers.contains(player)) {
        faults.add(player + (readers.contains(player) ? " does not find " : " finds ") + text + " in " + url);
      }
    }
  }

  /** An act of one who may do it in another state: nothing is skipped. */
  void early(Player able, String url, String... fields) {
    if (everybody.isEmpty()) {
      return;
    }
    var before = fingerprints();
    var answer = tried(act("POST " + url, url, fields), able);
    if (answer.status() < 400 || answer.status() >= 500) {
      faults.add(able + " skips a state with " + url + " and got " + answer.status());
    }
    unchanged(before, "by " + able + " too early with " + url);
  }

  List<String> faults() {
    return List.copyOf(faults);
  }

  int requests() {
    return requests;
  }

  Set<String> covered() {
    return covered;
  }

  Set<String> missing() {
    var missing = new TreeSet<>(all);
    missing.removeAll(covered);
    return missing;
  }

  private List<Player> others(Collection<Player> able) {
    return everybody.stream().filter(player -> !able.contains(player)).toList();
  }

  private void refused(Act act, Player other, boolean told) {
    var answer = tried(act, other);
    boolean fits = told ? answer.status() == 409 : answer.isRefused();
    if (!fits) {
      faults.add(other + " is not refused " + act.route() + " " + act.url() + " and got " + answer.status()
          + " " + answer.location());
    }
  }

  /** Through the region in which the stranger holds office, nothing of this region is found, public or not. */
  private void unknownElsewhere(Act act) {
    if (!everybody.isEmpty()) {
      var stranger = world.stranger();
      act.elsewhere(stranger.acting().region()).ifPresent(same -> refused(same, stranger, false));
    }
  }

  private Answer tried(Act act, Player player) {
    requests++;
    try {
      return act.request().apply(player, act.url());
    } catch (AssertionError broken) {
      faults.add(player + " breaks " + act.route() + ": " + cause(broken));
      return new Answer(500, "", "");
    }
  }

  private void note(Act act) {
    var method = act.route().substring(0, act.route().indexOf(' '));
    if (!all.contains(act.route())) {
      throw new AssertionError("there is no route " + act.route());
    }
    if (!act.route().equals(routes.of(method, act.url()))) {
      throw new AssertionError(act.url() + " leads to " + routes.of(method, act.url()) + ", not to " + act.route());
    }
    covered.add(act.route());
  }

  private Map<String, String> fingerprints() {
    return everybody.isEmpty() ? Map.of() : ledger.of(world.region());
  }

  private void unchanged(Map<String, String> before, String who) {
    fingerprints().forEach((table, content) -> {
      if (!content.equals(before.get(table))) {
        faults.add(table + " was changed " + who);
      }
    });
  }

  private static String cause(Throwable thrown) {
    var cause = thrown.getCause();
    return cause == null ? thrown.toString() : cause(cause);
  }

  /** What the page said against the form. */
  private static String mistakes(Answer answer) {
    return answer.body().lines().filter(line -> line.contains("mistake") || line.contains("<h1"))
        .reduce("", (all, line) -> all + "\n" + line.strip());
  }
}
