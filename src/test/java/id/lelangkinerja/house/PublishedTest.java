package id.lelangkinerja.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.lelangkinerja.database.PublishedQuery;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public pages read as the role that sees what is published, and in no other way. */
class PublishedTest {
  private static final Pattern RELATION = Pattern.compile("\\b(?:from|join)\\s+(?:lateral\\s+)?([a-z_]+)\\b");
  /** Which regions there are is read before one is chosen. */
  private static final Set<String> GLOBAL = Set.of("RegionDirectory");
  private static final List<JavaClass> PORTAL = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("id.lelangkinerja").stream()
      .filter(type -> type.getPackageName().startsWith("id.lelangkinerja.portal")).toList();

  @Test
  void every_query_of_the_portal_reads_what_is_published() {
    assertThat(PORTAL).filteredOn(type -> type.getSimpleName().endsWith("Query")).hasSizeGreaterThan(5)
        .allMatch(type -> type.isAnnotatedWith(PublishedQuery.class));
    assertThat(PORTAL).filteredOn(type -> type.isMetaAnnotatedWith(Transactional.class))
        .allMatch(type -> type.isAnnotatedWith(PublishedQuery.class));
  }

  @Test
  void nothing_of_the_portal_reaches_the_database_in_another_way() {
    var others = PORTAL.stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .map(dependency -> dependency.getTargetClass())
        .filter(type -> type.getName().startsWith("org.springframework.jdbc")
            || type.getName().startsWith("java.sql") || type.getName().startsWith("javax.sql")
            || (!type.getPackageName().startsWith("id.lelangkinerja.portal") && !GLOBAL.contains(type.getSimpleName())
                && (type.isMetaAnnotatedWith(Repository.class) || type.isMetaAnnotatedWith(Service.class))))
        .map(JavaClass::getName)
        .filter(name -> !name.contains("JdbcClient$") && !name.equals(PublishedQuery.class.getName())).distinct();
    assertThat(others).isEmpty();
  }

  @Test
  void the_portal_names_published_views_alone() {
    for (var source : Sources.under(Sources.MAIN.resolve("portal"), "Query.java")) {
      var named = Pattern.compile("\"\"\"(.*?)\"\"\"|\"([^\"\\n]*)\"", Pattern.DOTALL).matcher(source.text()).results()
          .map(match -> match.group()).flatMap(text -> RELATION.matcher(text).results().map(match -> match.group(1)))
          .filter(name -> !name.startsWith("published_") && !Set.of("unnest", "lateral").contains(name)).toList();
      assertThat(named).as(source.path().toString()).isEmpty();
    }
  }
}
