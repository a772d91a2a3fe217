package id.lelangkinerja.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.SecondOffices;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.inked.InkedRules;
import id.lelangkinerja.measurement.Contracts;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.platform.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Holds the desk's lists to the rules: contracts in all states, some signed by one side, read by people drawn by lot.
 */
@ProgrammeTest
class ListsTest {
  private static final String HASH = "0".repeat(64);
  @Autowired
  Worlds worlds;
  @Autowired
  SecondOffices offices;
  @Autowired
  Contracts contracts;
  @Autowired
  DeskQuery desk;
  @Autowired
  ContractRepository repository;
  @Autowired
  SheetRepository sheets;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  List<Waiting> waiting;

  @ParameterizedTest
  @ValueSource(longs = {11, 23, 47})
  void the_desk_lists_what_each_may_enter_send_and_sign_and_nothing_else(long seed) {
    var lot = new Random(seed);
    var world = worlds.fresh();
    offices.draw(world, lot, Role.PLANNER, Role.MAYOR, Role.AGENCY_HEAD, Role.AGENCY_OPERATOR, Role.VERIFIER,
        Role.MONITOR,
        Role.SECRETARY);
    var all = new ArrayList<ContractSheet>();
    for (var agency : List.of("dinkes", "dinsos", "inspektorat")) {
      for (var state : ContractState.values()) {
        all.add(drawn(world, lot, agency, state));
        all.add(drawn(world, lot, agency, state == ContractState.TERMINATED ? ContractState.SIGNING : state));
      }
    }
    int signing = 0;
    int attesting = 0;
    for (var player : SecondOffices.insiders(world)) {
      var who = player.acting();
      check(player, who, all);
      var toSign = desk.toSign(who).stream().map(DeskQuery.Task::contractId).toList();
      assertThat(toSign).as("to sign for " + player).containsExactlyInAnyOrderElementsOf(
          those(all, each -> ofParties(each).anyMatch(side -> Rules.maySign(who, each, side))));
      signing += toSign.size();
      var toAttest = waiting.stream().flatMap(each -> each.waitingFor(who, world.links()).stream())
          .filter(task -> task.key().equals("scan.task")).map(Waiting.Task::url).toList();
      assertThat(toAttest).as("to attest for " + player)
          .containsExactlyInAnyOrderElementsOf(those(all, each -> attests(world, who, each)).stream()
              .map(id -> world.links().signing().scan("contract", id)).toList());
      attesting += toAttest.size();
    }
    assertThat(signing).as("the lot left something to sign").isPositive();
    assertThat(attesting).as("the lot left something to attest").isPositive();
  }

  private void check(Player player, Acting who, List<ContractSheet> all) {
    var unsigned = desk.unsigned(who, "", 100, 0).stream().map(DeskQuery.Row::contractId).toList();
    assertThat(unsigned).as("on the desk of " + player).hasSize(desk.count(who, ""))
        .containsExactlyInAnyOrderElementsOf(those(all,
            each -> !each.contract().state().isPublished() && Rules.mayEnter(who, each.contract())));
    assertThat(those(all, each -> opens(() -> desk.sheet(who, id(each))))).as("entered by " + player)
        .containsExactlyElementsOf(those(all, each -> Rules.mayEnter(who, each.contract())));
    assertThat(those(all, each -> opens(() -> desk.readable(who.region(), who, id(each))))).as("read by " + player)
        .containsExactlyElementsOf(those(all,
            each -> each.contract().state().isPublished() || Rules.mayEnter(who, each.contract())
                || (each.scan() != null && InkedRules.attests(who))));
    if (Rules.mayDrawUp(who)) {
      assertThat(desk.toSend(who).stream().map(DeskQuery.Task::contractId)).as("to send for " + player)
          .containsExactlyInAnyOrderElementsOf(those(all, each -> Rules.maySend(who, each.contract())));
    }
  }

  private static boolean attests(World world, Acting who, ContractSheet sheet) {
    var paper = ContractByHand.paper(who, world.links(), sheet);
    return paper.closed() == null && InkedRules.attestingRole(who, paper, sheet.scan()).isPresent();
  }

  private static List<UUID> those(List<ContractSheet> all, Predicate<ContractSheet> rule) {
    return all.stream().filter(rule).map(each -> each.contract().contractId()).toList();
  }

  private static ContractId id(ContractSheet sheet) {
    return new ContractId(sheet.contract().contractId());
  }

  private static java.util.stream.Stream<Signatory> ofParties(ContractSheet sheet) {
    return sheet.parties().stream();
  }

  private static boolean opens(Runnable reading) {
    try {
      reading.run();
      return true;
    } catch (Refused _) {
      return false;
    }
  }

  /**
   * In this state, with two people of the cast named by it, who need not hold the office any more; perhaps one
   * signed, or a scan waits to be attested.
   */
  private ContractSheet drawn(World world, Random lot, String agency, ContractState state) {
    var id = contracts.signed(world, agency, Contracts.deaths());
    var cast = SecondOffices.insiders(world);
    int first = lot.nextInt(cast.size());
    var head = lot.nextBoolean() ? headOf(world, agency, cast.get(first)) : cast.get(first);
    var mayor = lot.nextBoolean() ? world.mayor() : cast.get((first + 1 + lot.nextInt(cast.size() - 1)) % cast.size());
    return contracts.within(world, () -> {
      jdbc.sql("""
          update contract set state = :state, in_force_at = case when :published then in_force_at end
          where region_id = :region and contract_id = :contract""").param("state", state.name())
          .param("published", state.isPublished()).param("region", world.region().value()).param("contract", id)
          .update();
      if (!head.equals(mayor)) {
        name(world, id, "FIRST", head, lot.nextInt(3) == 0);
        name(world, id, "SECOND", mayor, lot.nextInt(4) == 0);
      }
      if (state == ContractState.SIGNING && lot.nextBoolean()) {
        scan(world, id, cast.get(lot.nextInt(cast.size())), lot.nextBoolean() ? world.secretary() : null);
      }
      return sheets.of(world.region(), repository.find(world.region(), id).orElseThrow());
    });
  }

  private static Player headOf(World world, String agency, Player other) {
    return switch (agency) {
      case "dinkes" -> world.dinkesHead();
      case "dinsos" -> world.dinsosHead();
      default -> other;
    };
  }

  private void scan(World world, UUID contract, Player bringer, @Nullable Player attested) {
    var file = UUID.randomUUID();
    jdbc.sql("""
        insert into stored_file (region_id, file_id, name, media_type, size, sha256, stored_by, stored_at)
        values (:region, :file, 'pindaian.pdf', 'application/pdf', 1, :hash, :person, programme_time())""")
        .param("region", world.region().value()).param("file", file).param("hash", "1".repeat(64))
        .param("person", bringer.acting().person().value()).update();
    jdbc.sql("""
        insert into scan (region_id, scan_id, document_kind, document_id, document_hash, file_hash, file_id, state,
          brought_by, brought_name, brought_at)
        values (:region, :contract, 'CONTRACT', :contract, :text, :hash, :file, 'AWAITED', :person, 'Perencana',
          programme_time())""").param("text", HASH).param("file", file)
        .param("hash", "1".repeat(64)).param("person", bringer.acting().person().value())
        .param("region", world.region().value()).param("contract", contract).update();
    if (attested != null) {
      jdbc.sql("""
          insert into attestation (region_id, scan_id, person_id, role, file_hash, name, office, at)
          values (:region, :contract, :person, 'SECRETARY', :hash, 'Sekda', 'Sekretaris Daerah', programme_time())""")
          .param("region", world.region().value()).param("contract", contract)
          .param("person", attested.acting().person().value()).param("hash", "1".repeat(64)).update();
    }
  }

  private void name(World world, UUID contract, String party, Player player, boolean signed) {
    var person = player.acting();
    jdbc.sql("""
        insert into contract_party (region_id, contract_id, party, person_id, name, office)
        values (:region, :contract, :party, :person, :name, 'Jabatan')""").param("region", world.region().value())
        .param("contract", contract).param("party", party).param("person", person.person().value())
        .param("name", person.name()).update();
    if (signed) {
      jdbc.sql("""
          insert into consent (region_id, consent_id, document_kind, document_id, document_hash, party, person_id, name,
            office, at)
          values (:region, :id, 'CONTRACT', :contract, :hash, :party, :person, :name, 'Jabatan', programme_time())""")
          .param("region", world.region().value()).param("id", UUID.randomUUID()).param("contract", contract)
          .param("hash", HASH).param("party", party).param("person", person.person().value())
          .param("name", person.name()).update();
    }
  }
}
