package id.lelangkinerja.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import id.lelangkinerja.database.PublishedQuery;
import id.lelangkinerja.platform.OpenToAll;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public pages read as the role that sees what is published, and in no other way. */
class PublishedTest {
  private static final Pattern RELATION = Pattern.compile("\\b(?:from|join)\\s+(?:lateral\\s+)?([a-z_]+)\\b");
  /**
   * Handlers that are open to all and read otherwise, and why they must. What they show to people signed out is held
   * by the tests of their pages.
   */
  private static final Map<String, String> OTHERWISE = Map.ofEntries(
      Map.entry("identity.SetupPages", "a one-time link of someone who is nobody yet, before there is a region"),
      Map.entry("identity.SetupForms", "the same link, answered"),
      Map.entry("identity.SignInController", "people and their sessions are never published"),
      Map.entry("identity.ForgottenPages", "the same"),
      Map.entry("identity.InvitationPages", "the same"),
      Map.entry("search.SearchController",
          "finds what this reader may see; the registers that it finds for all are published"),
      Map.entry("ledger.LogController",
          "hashes of the whole installation, which hide what they stand for and belong to no region"),
      Map.entry("ledger.ProofController",
          "opens the acts alone that issue documents to the public, to who has such a document"),
      Map.entry("minutes.MinutesController",
          "the minutes of an auction, read by those who conduct it before they are public"),
      Map.entry("agreement.AgreementPaperController",
          "the papers of a yearly agreement, read by those who sign it before it is public"),
      Map.entry("contract.DocumentController",
          "the files of a contract, read by those who make it before it is public"),
      Map.entry("signing.VerifyController",
          "tells whoever holds a document, or its code that nobody guesses, what is known of it"),
      Map.entry("measurement.EvidenceController",
          "the files of a figure, read by those who check it before it is public"),
      Map.entry("command.RoadMapController", "shows figures that nobody has verified to those who may read them"),
      Map.entry("running.AddendumController",
          "the file of an addendum, read by those who sign it before it is public"),
      Map.entry("running.HandoverController",
          "a handover act, read by who signs it before it is public"),
      Map.entry("running.HandoverSignatureController",
          "its file, read by who signs it before it is public"),
      Map.entry("running.TerminationController",
          "the statement is a file of the contract; the same address takes the decision"),
      Map.entry("running.DivisionController",
          "the decree is a file of the contract; the same address divides it"),
      Map.entry("running.CourseController", "the same page tells those who decide what is proposed"));
  /** Which regions there are is read before one is chosen. */
  private static final Set<String> GLOBAL = Set.of("RegionDirectory");

  @Test
  void every_query_of_the_portal_reads_what_is_published() {
    assertThat(portal()).filteredOn(type -> type.getSimpleName().endsWith("Query")).hasSizeGreaterThan(5)
        .allMatch(type -> type.isAnnotatedWith(PublishedQuery.class));
    assertThat(portal()).filteredOn(type -> type.isMetaAnnotatedWith(Transactional.class))
        .allMatch(type -> type.isAnnotatedWith(PublishedQuery.class));
  }

  @Test
  void nothing_of_the_portal_reaches_the_database_in_another_way() {
    var others = portal().stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream())
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
  void every_handler_that_is_open_to_all_reaches_what_is_published_alone() {
    var open = Program.classes().stream().filter(type -> type.getMethods().stream()
        .anyMatch(method -> method.isAnnotatedWith(OpenToAll.class))).toList();
    assertThat(open).hasSizeGreaterThan(15);
    var otherwise = open.stream().filter(type -> reached(type).stream().anyMatch(PublishedTest::readsOtherwise))
        .map(type -> type.getName().replace("id.lelangkinerja.", ""));
    assertThat(otherwise).containsExactlyInAnyOrderElementsOf(OTHERWISE.keySet());
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

  private static List<JavaClass> portal() {
    return Program.classes().stream().filter(type -> type.getPackageName().startsWith("id.lelangkinerja.portal"))
        .toList();
  }

  private static boolean readsOtherwise(JavaClass type) {
    return !type.isAnnotatedWith(PublishedQuery.class) && !GLOBAL.contains(type.getSimpleName())
        && (type.isMetaAnnotatedWith(Repository.class) || type.isMetaAnnotatedWith(Service.class));
  }

  /** What a class is given to work with, what that is given, and so on; of an interface all that it may be. */
  private static Set<JavaClass> reached(JavaClass from) {
    var reached = new HashSet<JavaClass>();
    var next = new ArrayDeque<>(List.of(from));
    while (!next.isEmpty()) {
      var type = next.pop();
      if (type.getName().startsWith("id.lelangkinerja") && reached.add(type)) {
        type.getConstructors().stream().flatMap(each -> each.getParameterTypes().stream())
            .flatMap(each -> each.getAllInvolvedRawTypes().stream()).forEach(next::add);
        next.addAll(type.getAllSubclasses());
      }
    }
    return reached;
  }
}
