package id.lelangkinerja.token;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a token may be used for, at most: never more than its maker may do at that moment. */
public enum TokenScope {
  /** Reads contracts, their indicators and targets, and the agencies. */
  CONTRACTS_READ("contracts:read"),
  /** Reads the figures that its maker sees. */
  FIGURES_READ("figures:read"),
  /** Writes figures down for the agencies for which its maker reports. */
  FIGURES_WRITE("figures:write"),
  /** Hands them in for verification. */
  FIGURES_HAND_IN("figures:hand-in");

  private final String word;

  TokenScope(String word) {
    this.word = word;
  }

  /** As it is written in addresses, documents and headers: "figures:read". */
  public String word() {
    return word;
  }

  /** The key of what it lets a system do, in a sentence. */
  public String key() {
    return "token-scope." + name().toLowerCase(Locale.ROOT);
  }

  static Optional<TokenScope> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
  }

  /** From one text with blanks between them, as rows hold it. */
  static Set<TokenScope> all(String words) {
    var scopes = EnumSet.noneOf(TokenScope.class);
    Arrays.stream(words.split(" ")).flatMap(word -> of(word).stream()).forEach(scopes::add);
    return scopes;
  }

  static String words(Set<TokenScope> scopes) {
    return Arrays.stream(values()).filter(scopes::contains).map(TokenScope::word).collect(Collectors.joining(" "));
  }
}
