package id.lelangkinerja.region;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A clause of contracts: a title on one line and a text of one or more lines, either with placeholders. */
public record Clause(String title, String body) {
  static final Pattern OPEN = Pattern.compile("\\{([^{}\\n]*)\\}");

  /** The clause with every placeholder replaced by what stands for it. */
  public Clause filled(Map<Placeholder, String> words) {
    return new Clause(filled(title, words), filled(body, words));
  }

  private static String filled(String text, Map<Placeholder, String> words) {
    return OPEN.matcher(text).replaceAll(found -> java.util.regex.Matcher.quoteReplacement(word(found, words)));
  }

  private static String word(MatchResult found, Map<Placeholder, String> words) {
    return Placeholder.of(found.group(1)).map(words::get).orElse(found.group());
  }
}
