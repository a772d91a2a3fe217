package id.lelangkinerja.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.Clockwork;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.merkle.Growth;
import id.lelangkinerja.merkle.Hash;
import id.lelangkinerja.merkle.NoteKey;
import id.lelangkinerja.merkle.Paths;
import id.lelangkinerja.merkle.Tree;
import id.lelangkinerja.platform.LogLinks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How the log grows. Other tests' acts stand in it as well: it is one log for the whole database. */
@ProgrammeTest
class SequencerTest {
  private static final String WAITING = "select count(*) from act_waiting where region_id = :region";
  private static final String POSITIONS = """
      select position from ledger_leaf where region_id = :region order by position""";
  @Autowired
  Worlds worlds;
  @Autowired
  Clockwork jobs;
  @Autowired
  Log log;
  @Autowired
  Integrating integrating;
  @Autowired
  NodeRepository nodes;
  @Autowired
  CheckpointRepository checkpoints;
  @Autowired
  CheckpointFile file;
  @Autowired
  NoteKey key;
  @Autowired
  PlatformTransactionManager transactions;
  @Autowired
  MockMvc mvc;
  World world;

  @BeforeEach
  void found() {
    world = worlds.fresh();
    jobs.run("ledger.sequencer");
  }

  @Test
  void every_act_becomes_exactly_one_leaf_of_a_signed_log_that_begins_as_it_stood_before() {
    var before = checkpoints.newest().orElseThrow();
    log.acts(world, 300);
    assertThat(log.number(world.region(), WAITING)).isEqualTo(300);
    jobs.run("ledger.sequencer");
    assertThat(log.number(world.region(), WAITING)).isZero();
    assertThat(log.number(world.region(), """
        select count(*) from act a join ledger_leaf l on l.region_id = a.region_id and l.act_id = a.act_id
        where a.region_id = :region""")).isEqualTo(log.number(world.region(),
        "select count(*) from act where region_id = :region"));
    var after = checkpoints.newest().orElseThrow();
    assertThat(after.size()).isEqualTo(before.size() + 300).isEqualTo(nodes.size());
    var signed = key.verifier().open(after.note());
    var earlier = key.verifier().open(before.note());
    assertThat(signed.root()).isEqualTo(new Tree(nodes, after.size()).root());
    assertThat(Paths.consist(earlier.size(), earlier.root(), signed.size(), signed.root(),
        new Tree(nodes, signed.size()).consistency(earlier.size()))).isTrue();
    assertThat(file.notes()).contains(before.note()).endsWith(after.note());
  }

  @Test
  void a_run_that_is_cut_off_leaves_nothing_behind_and_the_next_has_neither_gaps_nor_doubles() {
    log.acts(world, 10);
    long size = nodes.size();
    new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
      integrating.integrate(world.region(), 7);
      transaction.setRollbackOnly();
    });
    assertThat(nodes.size()).isEqualTo(size);
    assertThat(log.number(world.region(), WAITING)).isEqualTo(10);
    for (int taken = 1; taken > 0;) {
      taken = integrating.integrate(world.region(), 4);
    }
    assertThat(nodes.size()).isEqualTo(size + 10);
    assertThat(log.numbers(world.region(), POSITIONS)).endsWith(LongStream.range(size, size + 10).boxed()
        .toArray(Long[]::new));
  }

  @Test
  void two_nodes_at_once_take_up_each_act_once() throws Exception {
    var other = worlds.fresh();
    log.acts(world, 400);
    log.acts(other, 400);
    long waiting = log.number(other.region(), WAITING);
    long size = nodes.size();
    var runs = new ArrayList<Callable<Integer>>();
    for (int i = 0; i < 8; i++) {
      var region = i % 2 == 0 ? world.region() : other.region();
      runs.add(() -> integrating.integrate(region, 150));
    }
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (var done : threads.invokeAll(runs)) {
        done.get();
      }
    }
    integrating.integrate(world.region(), 1000);
    integrating.integrate(other.region(), 1000);
    assertThat(nodes.size()).isEqualTo(size + 400 + waiting);
    var places = new HashSet<>(log.numbers(world.region(), POSITIONS));
    places.addAll(log.numbers(other.region(), POSITIONS));
    assertThat(places).containsAll(LongStream.range(size, size + 400 + waiting).boxed().toList());
    assertThat(new Tree(nodes, nodes.size()).root()).isNotNull();
  }

  @Test
  void a_place_that_is_taken_is_taken() {
    assertThatThrownBy(() -> nodes.add(List.of(new Growth.Node(0, 0, Hash.sum()))))
        .isInstanceOf(DuplicateKeyException.class);
  }

  @Test
  void acts_of_the_same_words_cannot_be_told_from_any_others() {
    long size = nodes.size();
    log.acts(world, 1);
    log.acts(world, 1);
    integrating.integrate(world.region(), 100);
    var hashes = nodes.hashes(0, size, 1);
    assertThat(nodes.hashes(0, size + 1, 1)).isNotEqualTo(hashes);
    assertThat(log.number(world.region(), """
        select count(distinct salt || person_salt) from ledger_leaf where region_id = :region"""))
        .isEqualTo(log.number(world.region(), "select count(*) from ledger_leaf where region_id = :region"));
  }

  @Test
  void programs_fetch_checkpoint_key_and_tiles_with_what_they_may_keep() throws Exception {
    while (nodes.size() % 256 == 0 || nodes.size() % 256 == 255) {
      log.acts(world, 1);
      jobs.run("ledger.sequencer");
    }
    long size = nodes.size();
    var checkpoint = get(LogLinks.CHECKPOINT);
    assertThat(checkpoint.getContentType()).isEqualTo("text/plain;charset=UTF-8");
    assertThat(checkpoint.getHeader("Cache-Control")).contains("no-cache");
    assertThat(key.verifier().open(checkpoint.getContentAsString()).size()).isEqualTo(size);
    assertThat(get(LogLinks.KEY).getContentAsString()).isEqualTo(key.verifier().written() + "\n");
    int width = (int) (size % 256);
    var partial = get(LogLinks.PAGE + "/tile/0/%03d.p/%d".formatted(size / 256, width));
    assertThat(partial.getContentAsByteArray()).hasSize(32 * width);
    assertThat(partial.getHeader("Cache-Control")).contains("immutable", "public");
    assertThat(partial.getContentType()).isEqualTo("application/octet-stream");
    assertThat(get(LogLinks.PAGE + "/tile/0/%03d.p/%d".formatted(size / 256, width + 1)).getStatus()).isEqualTo(404);
    assertThat(get(LogLinks.PAGE + "/tile/0/00").getStatus()).isEqualTo(404);
    assertThat(world.citizen().opens(LogLinks.PAGE).body()).contains(key.verifier().written());
  }

  private org.springframework.mock.web.MockHttpServletResponse get(String address) throws Exception {
    return mvc.perform(MockMvcRequestBuilders.get(address)).andReturn().getResponse();
  }
}
