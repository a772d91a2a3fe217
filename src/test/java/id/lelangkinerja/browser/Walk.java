package id.lelangkinerja.browser;

import id.lelangkinerja.permission.Routes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A walk of several visitors by links, in one language at one width. A page whose route nobody of them came to before
 * is opened and looked over; others of that route are only read, which is many times quicker: they answer, in the
 * language, and lead on.
 */
final class Walk {
  /** Pages of one route that one visitor reads: what they lead to depends on the state of what they show. */
  private static final int OF_A_ROUTE = 3;
  private static final Pattern LINK = Pattern.compile("<(?:a|form)\\b[^>]*?\\b(?:href|action)=\"(/[^\"#]*)[^>]*>");
  private static final Pattern FILE = Pattern
      .compile(
          ".*(\\.csv|\\.xlsx|\\.json|\\.pdf|\\.txt|\\.ics|\\.crt|\\.crl|/text|/proof|/proofs/.*|/log/key|/log/checkpoint|(?<!/signature)/file|/attachments/.*|/deck|/decree|/invitations/.*|/evidence/.*|/photos/.*)");
  private final Routes routes;
  private final String language;
  private final boolean thorough;
  private final Set<String> seen = new TreeSet<>();
  private final List<String> faults = new ArrayList<>();

  /** Thorough: with axe. */
  Walk(Routes routes, String language, boolean thorough) {
    this.routes = routes;
    this.language = language;
    this.thorough = thorough;
  }

  /** Everything that links lead this visitor to from the starts, each of which is followed by all of its own links. */
  void by(Visitor visitor, String... starts) {
    var waiting = new ArrayDeque<String>(List.of(starts));
    var begun = Set.of(starts);
    var queued = new HashSet<String>(waiting);
    var opened = new HashMap<String, Integer>();
    var tasks = new HashSet<String>();
    while (!waiting.isEmpty()) {
      var path = waiting.poll();
      var route = routes.of("GET", path);
      if (tasks.contains(path) || opened.merge(route, 1, Integer::sum) <= OF_A_ROUTE) {
        var links = links(open(visitor, path, route));
        tasks.addAll(begun.contains(path) ? links : List.of());
        links.stream().filter(queued::add).forEach(waiting::add);
      }
    }
    faults.addAll(visitor.complaints());
  }

  private String open(Visitor visitor, String path, String route) {
    boolean first = seen.add(route);
    if (isFile(path) && !first) {
      return "";
    }
    boolean look = first && !isFile(path);
    var got = look ? visitor.sees(path) : visitor.reads(path);
    if (got.status() != 200) {
      faults.add(path + " answers " + got.status());
    }
    if (isFile(path) ? !got.html().isEmpty() : !got.html().contains("<html lang=\"" + language + "\"")) {
      faults.add(path + " is not what its address says, or not in the language " + language);
    }
    if (look) {
      faults.addAll(thorough ? visitor.faults() : visitor.faultsAtAGlance());
    }
    return got.html();
  }

  private static boolean isFile(String path) {
    return FILE.matcher(path.replaceAll("\\?.*", "")).matches();
  }

  /** Where links and searches lead within the site; those that change the language would change it for the session. */
  private static List<String> links(String html) {
    return LINK.matcher(html).results().filter(found -> !found.group().contains("method=\"post\""))
        .map(found -> found.group(1).replace("&amp;", "&")).filter(path -> !path.contains("lang=")).distinct().toList();
  }

  /** The routes that were opened. */
  Set<String> seen() {
    return seen;
  }

  List<String> faults() {
    return faults;
  }
}
