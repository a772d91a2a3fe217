package id.lelangkinerja.house;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Role;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {
  private static final Pattern KEY_USED = Pattern.compile("(?:t|texts|t\\(\\))\\.get\\(\"([a-z][\\w.-]*)\"");
  private static final Pattern ACT = Pattern.compile("record(?:Document)?\\(\\s*who,\\s*\"([\\w.-]+)\"");

  @Test
  void both_languages_have_the_same_keys_with_the_same_values_in_them() throws IOException {
    var indonesian = bundle("_id.properties");
    var english = bundle("_en.properties");
    assertThat(english.keySet()).isEqualTo(indonesian.keySet());
    for (var key : indonesian.keySet()) {
      assertThat(values(english.getOrDefault(key, ""), Locale.ENGLISH)).as(key)
          .isEqualTo(values(indonesian.getOrDefault(key, ""), Locale.of("id")));
      assertThat(indonesian.get(key)).as(key).isNotBlank().doesNotContain("'");
      assertThat(english.get(key)).as(key).isNotBlank().doesNotContain("'");
    }
  }

  @Test
  void no_text_shows_a_brace_of_its_own_pattern_whatever_the_numbers() throws IOException {
    for (var language : List.of("id", "en")) {
      bundle("_" + language + ".properties").forEach((key, text) -> {
        for (long number : new long[]{0, 1, 2, 7}) {
          var numbers = Stream.generate(() -> number).limit(12).toArray();
          assertThat(new MessageFormat(text, Locale.of(language)).format(numbers)).as(key + ", " + language)
              .doesNotContain("{", "}");
        }
      });
    }
  }

  @Test
  void no_key_stands_in_two_bundles() throws IOException {
    var seen = new HashSet<String>();
    var twice = new ArrayList<String>();
    for (var file : files("_id.properties")) {
      read(file).keySet().stream().filter(key -> !seen.add(key)).forEach(twice::add);
    }
    assertThat(twice).isEmpty();
  }

  /** The later of two lines with one key would win without a word. */
  @Test
  void no_key_stands_twice_in_one_bundle() throws IOException {
    var twice = new ArrayList<String>();
    for (var language : List.of("_id.properties", "_en.properties")) {
      for (var file : files(language)) {
        var seen = new HashSet<String>();
        Files.readAllLines(file).stream().filter(line -> line.matches("[\\w.-]+=.*"))
            .map(line -> line.substring(0, line.indexOf('='))).filter(key -> !seen.add(key))
            .forEach(key -> twice.add(file.getFileName() + ": " + key));
      }
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void every_text_that_templates_classes_and_acts_name_exists() throws IOException {
    var keys = bundle("_id.properties").keySet();
    var missing = new ArrayList<String>();
    Stream.concat(Sources.under(Sources.TEMPLATES, ".jte").stream(), Sources.under(Sources.MAIN, ".java").stream())
        .forEach(source -> {
          KEY_USED.matcher(source.text()).results().map(match -> match.group(1)).filter(key -> !keys.contains(key))
              .filter(key -> !key.endsWith(".") && !key.endsWith("-"))
              .forEach(key -> missing.add(source.path() + ": " + key));
          ACT.matcher(source.text()).results().map(match -> "act." + match.group(1)).filter(key -> !keys.contains(key))
              .forEach(key -> missing.add(source.path() + ": " + key));
        });
    assertThat(missing).isEmpty();
  }

  @Test
  void every_refusal_and_every_role_has_its_words() throws IOException {
    var keys = bundle("_id.properties").keySet();
    assertThat(keys).containsAll(Stream.of(Reason.values()).map(Reason::key).toList());
    assertThat(keys).containsAll(Stream.of(Role.values()).map(Role::key).toList());
  }

  @Test
  void templates_hold_no_words_of_their_own() {
    var words = new ArrayList<String>();
    for (var template : Sources.under(Sources.TEMPLATES, ".jte")) {
      if (template.path().toString().contains("/pdf/")) {
        continue; // the documents of law are Indonesian by law, and their layout is their text
      }
      var text = template.text().replaceAll("(?m)^@(import|param).*$", "").replaceAll("(?s)<%--.*?--%>", "")
          .replaceAll("(?s)@`|`", "").replaceAll("(?m)!\\{[^\\n]*\\}$", "");
      var bare = withoutCode(text).replaceAll("(?s)<[^>]*>", " ").replaceAll("&\\w+;|[·…:;,.()/%›–—+=#|?-]", " ");
      Pattern.compile("[\\p{L}]{2,}").matcher(bare).results().map(match -> match.group())
          .filter(word -> !Set.of("doctype", "html", "CSV", "PDF", "XLSX", "WIB").contains(word))
          .forEach(word -> words.add(template.path() + ": " + word));
    }
    assertThat(words).isEmpty();
  }

  /** Takes out expressions and control structures, whose parentheses and braces nest. */
  private static String withoutCode(String text) {
    var out = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      var start = Pattern.compile("!?\\$?\\{|@(if|elseif|for|template[\\w.]*)\\s*\\(|@(else|endif|endfor)|!\\{")
          .matcher(text).region(at, text.length());
      if (!start.lookingAt()) {
        out.append(text.charAt(at++));
      } else if (start.group().endsWith("(") || start.group().endsWith("{")) {
        at = closing(text, start.end());
        out.append(' ');
      } else {
        at = start.end();
        out.append(' ');
      }
    }
    return out.toString();
  }

  private static int closing(String text, int from) {
    int depth = 1;
    boolean quoted = false;
    int at = from;
    // A content block inside a template call is text again: stop where the markup begins.
    while (at < text.length() && depth > 0) {
      char sign = text.charAt(at);
      if (sign == '"' && text.charAt(at - 1) != '\\') {
        quoted = !quoted;
      } else if (!quoted && (sign == '(' || sign == '{')) {
        depth++;
      } else if (!quoted && (sign == ')' || sign == '}')) {
        depth--;
      } else if (!quoted && sign == '\n' && text.substring(at).stripLeading().startsWith("<")) {
        return at;
      }
      at++;
    }
    return at;
  }

  private static Map<String, String> bundle(String ending) throws IOException {
    var all = new TreeMap<String, String>();
    for (var file : files(ending)) {
      all.putAll(read(file));
    }
    return all;
  }

  private static List<Path> files(String ending) throws IOException {
    try (var files = Files.list(Sources.MESSAGES)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static Map<String, String> read(Path file) throws IOException {
    var properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    var texts = new TreeMap<String, String>();
    properties.forEach((key, value) -> texts.put(key.toString(), value.toString()));
    return texts;
  }

  private static int values(String pattern, Locale locale) {
    return new MessageFormat(pattern, locale).getFormatsByArgumentIndex().length;
  }
}
