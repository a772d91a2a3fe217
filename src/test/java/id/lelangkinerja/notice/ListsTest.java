package id.lelangkinerja.notice;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.SecondOffices;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.database.Scope;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.web.Words;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Holds the list of notices to the rules: who is meant is told, and each reads the own ones and no others. */
@ProgrammeTest
class ListsTest {
  private static final List<NoticeKind> KINDS = List.of(NoticeKind.COMPLETION, NoticeKind.AWARD, NoticeKind.VALUE_DUE);
  @Autowired
  Worlds worlds;
  @Autowired
  SecondOffices offices;
  @Autowired
  Notifying notifying;
  @Autowired
  NoticeQuery notices;
  @Autowired
  Reading reading;
  @Autowired
  Scope scope;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  PlatformTransactionManager transactions;

  /** A notice in the region, whoever's. */
  private record Kept(UUID noticeId, UUID personId, NoticeKind kind) {}

  @ParameterizedTest
  @ValueSource(longs = {11, 23, 47})
  void each_finds_the_own_notices_and_opens_those_alone(long seed) {
    var lot = new Random(seed);
    var world = worlds.fresh();
    offices.draw(world, lot, Role.AGENCY_OPERATOR, Role.AGENCY_HEAD, Role.VERIFIER, Role.PLANNER);
    var insiders = SecondOffices.insiders(world);
    var before = insiders.stream().map(player -> notices.count(player.acting(), of(NoticeKind.COMPLETION))).toList();
    var meant = new int[insiders.size()];
    for (int no = 0; no < 12; no++) {
      tell(world, lot, insiders, meant);
    }
    var all = kept(world);
    for (int at = 0; at < insiders.size(); at++) {
      var player = insiders.get(at);
      var who = player.acting();
      assertThat(notices.count(who, of(NoticeKind.COMPLETION)) - before.get(at)).as("told to " + player)
          .isEqualTo(meant[at]);
      check(player, who, all);
    }
  }

  private void check(Player player, Acting who, List<Kept> all) {
    Predicate<Kept> own = each -> each.personId().equals(who.person().value());
    var unread = notices.unread(who);
    assertThat(ids(notices.page(who, NoticeQuery.Filter.ALL, 0, 500))).as(player.toString())
        .hasSize(notices.count(who, NoticeQuery.Filter.ALL))
        .hasSize(unread).containsExactlyInAnyOrderElementsOf(ids(all, own));
    for (var kind : KINDS) {
      assertThat(ids(notices.page(who, of(kind), 0, 500))).as(player + ", " + kind)
          .hasSize(notices.count(who, of(kind)))
          .containsExactlyInAnyOrderElementsOf(ids(all, own.and(each -> each.kind() == kind)));
    }
    var opened = ids(all, each -> opens(who, each.noticeId()));
    assertThat(opened).as("opened by " + player).containsExactlyInAnyOrderElementsOf(ids(all, own));
    assertThat(notices.unread(who)).as("left by " + player).isZero();
  }

  private static NoticeQuery.Filter of(NoticeKind kind) {
    return new NoticeQuery.Filter(Words.of(""), kind, null, null);
  }

  /** Tells those whom the lot names, and notes whom the rule means by that. */
  private void tell(World world, Random lot, List<Player> insiders, int[] meant) {
    var kind = KINDS.get(lot.nextInt(KINDS.size()));
    var agency = world.agency(List.of("dinkes", "dinsos", "inspektorat", "kominfo").get(lot.nextInt(4)));
    var role = List.of(Role.PLANNER, Role.VERIFIER, Role.MAYOR).get(lot.nextInt(3));
    var one = insiders.get(lot.nextInt(insiders.size()));
    Predicate<Acting> rule;
    Recipients to;
    switch (lot.nextInt(3)) {
      case 0 -> {
        to = Recipients.workingFor(agency);
        rule = who -> who.worksFor(agency);
      }
      case 1 -> {
        to = Recipients.holding(role);
        rule = who -> who.has(role);
      }
      default -> {
        var person = one.acting().person();
        to = Recipients.people(List.of(person));
        rule = who -> who.person().equals(person);
      }
    }
    var by = insiders.get(lot.nextInt(insiders.size())).acting();
    within(world, () -> notifying.tell(by, to,
        Told.of(kind, "notice.text.completion", List.of("Stunting"), Links::problems)));
    for (int at = 0; kind == NoticeKind.COMPLETION && at < meant.length; at++) {
      var who = insiders.get(at).acting();
      meant[at] += rule.test(who) && !who.person().equals(by.person()) ? 1 : 0;
    }
  }

  private List<Kept> kept(World world) {
    return java.util.Objects.requireNonNull(new TransactionTemplate(transactions).execute(_ -> {
      scope.of(world.region());
      return jdbc.sql("select notice_id, person_id, kind from notice where region_id = :region")
          .param("region", world.region().value()).query(Rows.of(Kept.class)).list();
    }));
  }

  private void within(World world, Runnable work) {
    new TransactionTemplate(transactions).executeWithoutResult(_ -> {
      scope.of(world.region());
      work.run();
    });
  }

  private boolean opens(Acting who, UUID notice) {
    try {
      reading.read(who, notice);
      return true;
    } catch (Refused _) {
      return false;
    }
  }

  private static List<UUID> ids(List<Kept> all, Predicate<Kept> rule) {
    return all.stream().filter(rule).map(Kept::noticeId).toList();
  }

  private static List<UUID> ids(List<NoticeQuery.Line> lines) {
    return lines.stream().map(NoticeQuery.Line::noticeId).toList();
  }
}
