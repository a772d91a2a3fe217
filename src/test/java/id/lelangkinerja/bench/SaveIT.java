package id.lelangkinerja.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.World;
import id.lelangkinerja.database.Connections;
import id.lelangkinerja.database.Rows;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Single figures saved by one person, and by sixteen at once, against single rows committed by the driver alone. */
@Benched
@Tag("bench")
@Tag("bench-save")
class SaveIT {
  private static final int ROUNDS = 3;
  private static final int CLIENTS = 16;
  private static final int EACH = 100;
  @Autowired
  City city;
  @Autowired
  Connections database;
  @Autowired
  JdbcClient jdbc;
  @LocalServerPort
  int port;

  @Test
  void figures_are_saved_one_by_one() throws Exception {
    var world = city.built(City.AGENCIES);
    var figures = figures(world).iterator();
    var surfers = new ArrayList<Surfer>();
    for (int client = 0; client < CLIENTS; client++) {
      var surfer = Surfer.signedIn(port, "dinkes-operator", world.dinkesOperator().password());
      surfer.remember(surfer.get(world.links().figures().entry()).body());
      surfers.add(surfer);
    }
    Warm.up(() -> saves(world, surfers, EACH, figures));
    // What was empty when the city stood is counted by now on any server; plans for empty tables read them from end to end.
    city.analyse();
    var ceilings = new Ceilings(database);
    var one = new double[ROUNDS];
    var commit = new double[ROUNDS];
    var many = new double[ROUNDS];
    var commits = new double[ROUNDS];
    var page = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      commit[round] = Median.of(ceilings.commits(1, EACH * 4));
      one[round] = Median.of(saves(world, surfers.subList(0, 1), EACH * 4, figures));
      page[round] = Median.of(looked(surfers.getFirst()));
      var begun = System.nanoTime();
      ceilings.commits(CLIENTS, EACH);
      commits[round] = CLIENTS * EACH / ((System.nanoTime() - begun) / 1e9);
      begun = System.nanoTime();
      saves(world, surfers, EACH, figures);
      many[round] = CLIENTS * EACH / ((System.nanoTime() - begun) / 1e9);
    }
    Figure.beside("save.16", Median.of(many), "saves/s", Median.of(commits)).tell();
    Figure.beside("save.1", Median.of(one), "ms p50", Median.of(commit)).tell();
    Figure.of("save.page", Median.of(page), "ms p50").tell();
  }

  /** Milliseconds of every save, each client saving figures of its own. */
  private static double[] saves(World world, List<Surfer> surfers, int each, Iterator<UUID> figures)
      throws Exception {
    var tasks = new ArrayList<Callable<double[]>>();
    for (var surfer : surfers) {
      var own = new ArrayList<UUID>();
      for (int at = 0; at < each; at++) {
        own.add(figures.next());
      }
      tasks.add(() -> saved(world, surfer, own));
    }
    var times = new ArrayList<Double>();
    try (var threads = Executors.newFixedThreadPool(surfers.size())) {
      for (var done : threads.invokeAll(tasks)) {
        for (double time : done.get()) {
          times.add(time);
        }
      }
    }
    return times.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static double[] saved(World world, Surfer surfer, List<UUID> figures) throws Exception {
    var times = new double[figures.size()];
    for (int at = 0; at < times.length; at++) {
      var begun = System.nanoTime();
      var answer = surfer.post(world.links().figures().measurementDraft(figures.get(at)), "value", "101", "note",
          "Register dinas");
      times[at] = (System.nanoTime() - begun) / 1e6;
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }
    return times;
  }

  /** Milliseconds of each look at the most trivial page: what a request takes by itself, whatever it does. */
  private static double[] looked(Surfer surfer) throws Exception {
    var times = new double[EACH * 4];
    for (int at = 0; at < times.length; at++) {
      var begun = System.nanoTime();
      assertThat(surfer.get("/sign-in").statusCode()).isEqualTo(200);
      times[at] = (System.nanoTime() - begun) / 1e6;
    }
    return times;
  }

  private List<UUID> figures(World world) {
    return city.within(world, () -> jdbc.sql("""
        select m.measurement_id from measurement m join contract_indicator i on i.region_id = m.region_id
          and i.contract_id = m.contract_id and i.indicator_id = m.indicator_id
        where m.region_id = :region and i.aggregation <> 'RATIO' order by m.measurement_id""")
        .param("region", world.region().value()).query(Rows.of(UUID.class)).list());
  }
}
