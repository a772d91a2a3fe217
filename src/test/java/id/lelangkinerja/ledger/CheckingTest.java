package id.lelangkinerja.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Clockwork;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.database.Scope;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.merkle.NoteKey;
import id.lelangkinerja.merkle.Paths;
import id.lelangkinerja.merkle.Tree;
import id.lelangkinerja.platform.DataHome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What somebody changes who reaches past the application is found. Each test puts back what it broke. A check reads every region, so the
 * database is one in which no other test leaves its rows.
 */
@ProgrammeTest
@TestPropertySource(properties = "lk.test.database=apart")
class CheckingTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Clockwork jobs;
  @Autowired
  Log log;
  @Autowired
  CheckRepository checks;
  @Autowired
  CheckpointRepository checkpoints;
  @Autowired
  NodeRepository nodes;
  @Autowired
  LogHealth health;
  @Autowired
  NoteKey key;
  @Autowired
  DataHome home;
  @Autowired
  FileStore files;
  @Autowired
  Scope scope;
  @Autowired
  TransactionTemplate transaction;
  World world;
  String act;
  long place;

  @BeforeEach
  void record() {
    world = worlds.fresh();
    log.acts(world, 3);
    jobs.run("ledger.sequencer");
    act = log.texts(world.region(), """
        select act_id::text from act where region_id = :region and detail = 'uji 1'""").getFirst();
    place = log.number(world.region(), """
        select l.position from act a join ledger_leaf l on l.region_id = a.region_id and l.act_id = a.act_id
        where a.region_id = :region and a.detail = 'uji 1'""");
  }

  @AfterEach
  void is_whole_again() {
    check();
    assertThat(newest()).as("a test left the log broken")
        .matches(check -> check.actFaults() == 0 && check.treeFaults().isEmpty());
    assertThat(found()).as("a test left rows or files changed").isEmpty();
  }

  @Test
  void a_history_that_nobody_touched_agrees_and_alarms_nobody() {
    check();
    assertThat(newest().size()).isEqualTo(nodes.size());
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    assertThat(world.administrator().opens(world.links().structure().logCheck()).body())
        .contains("Setiap tindakan cocok dengan log")
        .doesNotContain("Catatan dan berkas yang berbeda");
    assertThat(world.administrator().opens(world.links().notices().all()).body()).doesNotContain("log publik");
    assertThat(world.planner().opens(world.links().structure().logCheck()).status()).isEqualTo(404);
  }

  @Test
  void an_act_that_is_changed_in_the_database_is_found_and_told_to_administrator_and_monitor() {
    log.asOwner(world.region(), "update act set detail = 'lain' where act_id = '" + act + "'");
    check();
    assertThat(newest().actFaults()).isEqualTo(1);
    for (var told : List.of(world.administrator(), world.monitor())) {
      assertThat(told.opens(world.links().notices().all()).body()).contains("tindakan tidak lagi cocok");
      assertThat(told.opens(world.links().structure().logCheck()).body()).contains(act, "detail: uji 1 → lain");
      assertThat(told.opens(world.links().work()).body()).contains(world.links().structure().logCheck());
    }
    assertThat(world.planner().opens(world.links().notices().all()).body()).doesNotContain("tidak lagi cocok");
    assertThat(world.administrator().opens(world.links().structure().administration()).body())
        .contains(world.links().structure().logCheck());
    assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    log.asOwner(world.region(), "update act set detail = 'uji 1' where act_id = '" + act + "'");
  }

  @Test
  void even_the_name_of_the_person_and_the_time_cannot_be_changed_unnoticed() {
    for (var change : new String[][]{{"person_name", "'Orang Lain'"}, {"at", "at + interval '1 microsecond'"},
        {"roles", "''"}, {"object_id", "gen_random_uuid()"}, {"document_hash", "'00'"}}) {
      log.asOwner(world.region(), "create table kept as select * from act where act_id = '" + act + "'",
          "update act set " + change[0] + " = " + change[1] + " where act_id = '" + act + "'");
      check();
      assertThat(newest().actFaults()).as(change[0]).isEqualTo(1);
      log.asOwner(world.region(),
          "update act a set %1$s = k.%1$s from kept k where a.act_id = k.act_id".formatted(change[0]),
          "drop table kept");
    }
  }

  @Test
  void an_office_that_is_changed_behind_the_last_act_upon_the_person_is_told_by_its_place_and_name() {
    var operator = world.dinkesOperator().acting();
    log.act(world, "person.corrected", Kind.PERSON, operator.person().value());
    check();
    assertThat(found()).isEmpty();
    var own = " where person_id = '" + operator.person().value() + "'";
    log.asOwner(world.region(), "update appointment set role = 'AGENCY_HEAD'" + own);
    check();
    assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    assertThat(world.administrator().opens(world.links().notices().all()).body()).contains("di luar aplikasi: 1");
    assertThat(world.administrator().opens(world.links().structure().logCheck()).body())
        .contains("1 catatan daerah ini diubah", "Jabatan dan peran seseorang", operator.name(),
            world.links().people().person(operator.person().value()));
    log.asOwner(world.region(), "update appointment set role = 'AGENCY_OPERATOR'" + own);
  }

  @Test
  void a_digest_that_is_changed_with_the_rows_contradicts_the_leaf_of_its_act() {
    var operator = world.dinkesOperator().acting().person().value();
    log.act(world, "person.corrected", Kind.PERSON, operator);
    jobs.run("ledger.sequencer");
    var own = " where object_id = '" + operator + "'";
    log.asOwner(world.region(), "create table kept as select * from act_vouch" + own,
        "update act_vouch set digest = repeat('0', 64)" + own);
    check();
    assertThat(found()).extracting(Fault::kind).containsExactlyInAnyOrder(Fault.Kind.ACT_CHANGED,
        Fault.Kind.ROWS_CHANGED);
    log.asOwner(world.region(), "update act_vouch v set digest = k.digest from kept k where v.seq = k.seq",
        "drop table kept");
  }

  @Test
  void a_stored_file_that_is_changed_or_taken_away_on_the_disk_is_found() throws IOException {
    var content = "isi " + world.region().value();
    files.store(world.planner().acting(), "catatan.txt",
        new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    check();
    assertThat(found()).isEmpty();
    var sha256 = log.texts(world.region(), "select sha256 from stored_file where region_id = :region").getFirst();
    var place = home.files().resolve(Integer.toString(world.region().value())).resolve(sha256.substring(0, 2))
        .resolve(sha256);
    Files.writeString(place, "isi lain");
    check();
    assertThat(found()).extracting(Fault::kind).containsExactly(Fault.Kind.FILE_CHANGED);
    assertThat(world.administrator().opens(world.links().structure().logCheck()).body())
        .contains("Berkas tersimpan: isinya", "catatan.txt", "bukan lagi yang disimpan");
    Files.delete(place);
    check();
    assertThat(found()).extracting(Fault::kind).containsExactly(Fault.Kind.FILE_GONE);
    Files.writeString(place, content);
  }

  @Test
  void an_act_that_came_past_the_program_is_found() {
    log.asOwner(world.region(), """
        insert into act (region_id, act_id, object_kind, object_id, what, person_name, roles, at)
        values (%d, gen_random_uuid(), 'PROBLEM', gen_random_uuid(), 'problem.reworded', 'Siluman', '', now())"""
        .formatted(world.region().value()));
    check();
    assertThat(world.administrator().opens(world.links().structure().logCheck()).body())
        .contains("Tidak pernah melalui log");
    log.asOwner(world.region(), "delete from act where person_name = 'Siluman'");
  }

  @Test
  void an_act_that_is_taken_out_together_with_its_leaf_is_missed() {
    log.asOwner(world.region(), "create table kept_act as select * from act where act_id = '" + act + "'",
        "create table kept_leaf as select * from ledger_leaf where act_id = '" + act + "'",
        "delete from ledger_leaf where act_id = '" + act + "'", "delete from act where act_id = '" + act + "'");
    check();
    assertThat(newest().treeFaults()).startsWith("LEAVES_UNEQUAL");
    log.asOwner(world.region(), "insert into act select * from kept_act",
        "insert into ledger_leaf select * from kept_leaf",
        "drop table kept_act, kept_leaf");
  }

  @Test
  void an_act_that_is_changed_together_with_its_leaf_no_longer_leads_to_the_published_hash() {
    log.asOwner(world.region(), "update act set detail = 'uji 9' where act_id = '" + act + "'",
        "update ledger_leaf set content = replace(content, 'uji 1', 'uji 9') where act_id = '" + act + "'");
    check();
    assertThat(world.administrator().opens(world.links().structure().logCheck()).body())
        .contains("tidak lagi menuju hash");
    log.asOwner(world.region(), "update act set detail = 'uji 1' where act_id = '" + act + "'",
        "update ledger_leaf set content = replace(content, 'uji 9', 'uji 1') where act_id = '" + act + "'");
  }

  @Test
  void a_published_hash_that_is_changed_contradicts_every_checkpoint_from_there_on() {
    log.asOwner(world.region(),
        "create table kept as select * from ledger_node where level = 0 and place = " + place,
        "update ledger_node set hash = sha256('x') where level = 0 and place = " + place);
    check();
    assertThat(newest().treeFaults()).contains("CHECKPOINT_CONTRADICTED " + nodes.size());
    log.asOwner(world.region(),
        "update ledger_node n set hash = k.hash from kept k where n.level = k.level and n.place = k.place",
        "drop table kept");
  }

  @Test
  void a_log_that_is_written_anew_and_signed_by_the_right_key_is_caught_by_the_checkpoints_outside()
      throws IOException {
    var mailed = key.verifier().open(checkpoints.newest().orElseThrow().note());
    var file = home.log().resolve("checkpoints");
    var notes = Files.readAllBytes(file);
    log.asSuperuser("create table kept_node as select * from ledger_node",
        "create table kept_leaf as select * from ledger_leaf",
        "create table kept_checkpoint as select * from ledger_checkpoint",
        "truncate ledger_node, ledger_leaf, ledger_checkpoint",
        "update act set detail = 'uji 9' where act_id = '" + act + "'",
        "insert into act_waiting select region_id, act_id from act");
    jobs.run("ledger.sequencer");
    check();
    assertThat(newest().actFaults()).as("the database alone agrees with itself").isZero();
    assertThat(newest().treeFaults()).contains("CHECKPOINT_CONTRADICTED " + mailed.size());
    var rewritten = key.verifier().open(checkpoints.newest().orElseThrow().note());
    assertThat(Paths.consist(mailed.size(), mailed.root(), rewritten.size(), rewritten.root(),
        new Tree(nodes, rewritten.size()).consistency(mailed.size()))).isFalse();
    log.asSuperuser("truncate ledger_node, ledger_leaf, ledger_checkpoint",
        "update act set detail = 'uji 1' where act_id = '" + act + "'",
        "insert into ledger_node select * from kept_node", "insert into ledger_leaf select * from kept_leaf",
        "insert into ledger_checkpoint select * from kept_checkpoint",
        "drop table kept_node, kept_leaf, kept_checkpoint");
    Files.write(file, notes);
  }

  @Test
  void a_log_that_is_cut_shorter_than_a_checkpoint_is_found() throws IOException {
    var file = home.log().resolve("checkpoints");
    var notes = Files.readAllBytes(file);
    Files.writeString(file,
        Files.readString(file) + key.sign(nodes.size() + 1, id.lelangkinerja.merkle.Hash.sum()) + "\n");
    check();
    assertThat(newest().treeFaults()).isEqualTo("LOG_SHORTER " + (nodes.size() + 1));
    Files.write(file, notes);
  }

  private List<Fault> found() {
    return Objects.requireNonNull(transaction.execute(_ -> {
      scope.of(world.region());
      return checks.found(world.region(), newest().checkedAt());
    }));
  }

  private void check() {
    jobs.run("ledger.check");
  }

  private CheckRepository.Check newest() {
    return checks.newest().orElseThrow();
  }
}
