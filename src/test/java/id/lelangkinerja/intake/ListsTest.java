package id.lelangkinerja.intake;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.SecondOffices;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.database.Scope;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.web.Words;
import id.lelangkinerja.web.page.Sorting;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Holds the lists of imports to the rule: files of every kind in every state, handed in by people drawn by lot. */
@ProgrammeTest
class ListsTest {
  private static final Words ANY = Words.of("");
  private static final List<ImportState> STATES = List.of(ImportState.PREVIEW, ImportState.WRITING,
      ImportState.ACCEPTED, ImportState.DISCARDED);
  @Autowired
  Worlds worlds;
  @Autowired
  SecondOffices offices;
  @Autowired
  List<ImportKind> kinds;
  @Autowired
  ImportKinds allowed;
  @Autowired
  ImportRepository repository;
  @Autowired
  ImportQuery imports;
  @Autowired
  FileStore files;
  @Autowired
  Scope scope;
  @Autowired
  Clock clock;
  @Autowired
  PlatformTransactionManager transactions;

  /** A file as drawn. */
  private record Drawn(UUID id, ImportKind kind, Acting by, ImportState state, boolean expired) {}

  @ParameterizedTest
  @ValueSource(longs = {11, 23, 47})
  void each_finds_what_was_taken_in_of_the_own_kinds_and_the_own_previews_and_opens_no_other(long seed) {
    var lot = new Random(seed);
    var world = worlds.fresh();
    offices.draw(world, lot, Role.PLANNER, Role.REGION_ADMINISTRATOR, Role.AGENCY_OPERATOR);
    var drawn = drawn(world, lot);
    int listed = 0;
    int waiting = 0;
    for (var player : SecondOffices.insiders(world)) {
      var who = player.acting();
      var names = allowed.names(who);
      Predicate<Drawn> taken = each -> each.kind().mayImport(who) && each.state() == ImportState.ACCEPTED
          && (each.kind().isCommon() || isBy(each, who));
      var accepted = ids(imports.accepted(who, names, ANY, Sorting.own(), 0, 500));
      assertThat(accepted).as("taken in, for " + player).hasSize(imports.countAccepted(who, names, ANY))
          .containsExactlyInAnyOrderElementsOf(those(drawn, taken));
      var own = ids(imports.waiting(who));
      assertThat(own).as("previews of " + player).containsExactlyInAnyOrderElementsOf(those(drawn,
          each -> (each.state() == ImportState.PREVIEW || each.state() == ImportState.WRITING)
              && !each.expired() && isBy(each, who)));
      assertThat(those(drawn, each -> imports.find(who, each.id(), names).isPresent())).as("opened by " + player)
          .containsExactlyElementsOf(those(drawn, each -> each.kind().mayImport(who)
              && ((each.state() == ImportState.ACCEPTED && each.kind().isCommon()) || isBy(each, who))));
      listed += accepted.size();
      waiting += own.size();
    }
    assertThat(listed).isPositive();
    assertThat(waiting).as("the lot left previews").isPositive();
  }

  private static boolean isBy(Drawn each, Acting who) {
    return each.by().person().equals(who.person());
  }

  private static List<UUID> those(List<Drawn> drawn, Predicate<Drawn> rule) {
    return drawn.stream().filter(rule).map(Drawn::id).toList();
  }

  private static List<UUID> ids(List<ImportRow> rows) {
    return rows.stream().map(ImportRow::intakeId).toList();
  }

  /** Forty files, each by somebody who may import its kind. */
  private List<Drawn> drawn(World world, Random lot) {
    return requireNonNull(new TransactionTemplate(transactions).execute(_ -> {
      scope.of(world.region());
      var file = files.store(world.planner().acting(), "data.csv",
          new ByteArrayInputStream("code,name\n".getBytes(StandardCharsets.UTF_8)));
      var drawn = new ArrayList<Drawn>();
      while (drawn.size() < 40) {
        var kind = kinds.get(lot.nextInt(kinds.size()));
        var may = SecondOffices.insiders(world).stream().map(Player::acting).filter(kind::mayImport).toList();
        drawn.add(write(world, lot, file, kind, may.get(lot.nextInt(may.size()))));
      }
      return drawn;
    }));
  }

  private Drawn write(World world, Random lot, UUID file, ImportKind kind, Acting by) {
    var id = UUID.randomUUID();
    var now = clock.instant();
    boolean expired = lot.nextInt(3) == 0;
    repository.add(by, id, kind.name(), file, new Judgement(1, 0, 0, List.of(), List.of()),
        now.minus(Duration.ofDays(2)), now.plus(Duration.ofHours(expired ? -2 : 2)));
    var state = STATES.get(lot.nextInt(STATES.size()));
    switch (state) {
      case READING -> throw new AssertionError("not drawn");
      case PREVIEW -> {
        // as it was handed in
      }
      case WRITING -> repository.begin(world.region(), id);
      case ACCEPTED -> repository.decide(world.region(), id, now);
      case DISCARDED -> repository.discard(world.region(), id, now);
    }
    return new Drawn(id, kind, by, state, expired);
  }
}
