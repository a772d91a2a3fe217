package id.lelangkinerja.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SqlTest {
  private static final Pattern STATEMENT = Pattern.compile(
      "\"\\s*(select\\s|insert into\\s|update \\w+ set|delete from\\s|with \\w+ as)", Pattern.CASE_INSENSITIVE);
  private static final Pattern TABLE = Pattern.compile("create table (\\w+)");
  private static final Pattern USED = Pattern.compile("\\b(?:from|join|into|update)\\s+(\\w+)");
  /** Which module's tables a migration makes; V001 serves the foundations. */
  private static final Map<String, Set<String>> OWNERS = Map.of("foundation", Set.of("database", "web", "history"),
      "files", Set.of("files"), "administration", Set.of("region"), "map", Set.of("region"), "people",
      Set.of("identity"));

  @Test
  void sql_stands_in_repositories_and_queries_alone() {
    assertThat(Sources.under(Sources.MAIN, ".java").stream().filter(source -> !mayHoldSql(source))
        .filter(source -> STATEMENT.matcher(source.text()).find()).map(source -> source.path().toString())).isEmpty();
  }

  @Test
  void a_module_reads_its_own_tables_and_of_others_only_their_views() {
    var owners = owners();
    var strangers = new ArrayList<String>();
    for (var source : Sources.under(Sources.MAIN, ".java")) {
      if (STATEMENT.matcher(source.text()).find()) {
        used(source.text()).stream().filter(owners::containsKey)
            .filter(table -> !owners.getOrDefault(table, Set.of()).contains(source.module()))
            .forEach(table -> strangers.add(source.path() + " uses " + table));
      }
    }
    assertThat(strangers).isEmpty();
  }

  @Test
  void every_key_of_a_region_begins_with_the_region() {
    var wrong = new ArrayList<String>();
    for (var migration : Sources.under(Sources.MIGRATIONS, ".sql")) {
      var keys = Pattern.compile("create table (\\w+) \\((.*?)\\n\\);", Pattern.DOTALL).matcher(migration.text());
      while (keys.find()) {
        if (keys.group(2).contains("region_id int not null")) {
          wrong.addAll(keysWithoutRegion(keys.group(1), keys.group(2)));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<String> keysWithoutRegion(String table, String body) {
    var wrong = new ArrayList<String>();
    var key = Pattern.compile("(primary key|unique|foreign key) \\((\\w+)").matcher(body);
    while (key.find()) {
      if (!"region_id".equals(key.group(2))) {
        wrong.add(table + ": " + key.group());
      }
    }
    return wrong;
  }

  private static boolean mayHoldSql(Sources.Source source) {
    var name = source.name();
    return name.endsWith("Repository.java") || name.endsWith("Query.java") || name.endsWith("Directory.java")
        || Set.of("History.java", "Settings.java", "Throttle.java", "Scope.java").contains(name)
        || source.module().equals("database");
  }

  private static Set<String> used(String java) {
    var tables = new HashSet<String>();
    var blocks = Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL).matcher(java);
    while (blocks.find()) {
      var uses = USED.matcher(blocks.group());
      while (uses.find()) {
        tables.add(uses.group(1));
      }
    }
    return tables;
  }

  private static Map<String, Set<String>> owners() {
    var owners = new HashMap<String, Set<String>>();
    for (var migration : Sources.under(Sources.MIGRATIONS, ".sql")) {
      var family = migration.name().replaceAll("^[VR]\\d*__|\\.sql$", "");
      var modules = OWNERS.getOrDefault(family, Set.of(family));
      TABLE.matcher(migration.text()).results().map(match -> match.group(1)).collect(Collectors.toSet())
          .forEach(table -> owners.put(table, modules));
    }
    // Global tables, read before a region is chosen.
    owners.put("region_code", Set.of("region", "identity"));
    return owners;
  }
}
