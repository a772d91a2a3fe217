package id.lelangkinerja.identity;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a browser calls itself, in two words: "Firefox, Linux". Most call themselves several; the most special counts.
 */
final class Browsers {
  private static final Map<String, String> PROGRAMS = ordered("Edg", "Edge", "OPR/", "Opera", "SamsungBrowser",
      "Samsung Internet", "Firefox", "Firefox", "Chrome", "Chrome", "Safari", "Safari");
  private static final Map<String, String> SYSTEMS = ordered("Android", "Android", "iPhone", "iPhone", "iPad", "iPad",
      "Windows", "Windows", "Mac OS", "macOS", "CrOS", "ChromeOS", "Linux", "Linux");

  private Browsers() {}

  /** Empty where it says nothing that is known. */
  static String name(String agent) {
    var program = first(PROGRAMS, agent);
    var system = first(SYSTEMS, agent);
    return program.isEmpty() || system.isEmpty() ? program + system : program + ", " + system;
  }

  private static String first(Map<String, String> names, String agent) {
    return names.entrySet().stream().filter(name -> agent.contains(name.getKey())).map(Map.Entry::getValue).findFirst()
        .orElse("");
  }

  private static Map<String, String> ordered(String... pairs) {
    var names = new LinkedHashMap<String, String>();
    for (int at = 0; at < pairs.length; at += 2) {
      names.put(pairs[at], pairs[at + 1]);
    }
    return names;
  }
}
