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

  /** Somebody who reports for some agencies, and their figures that nobody has saved yet. */
  private record Clerk(Surfer surfer, Iterator<UUID> figures) {}

  @Test
  void figures_are_saved_one_by_one() throws Exception {
    var world = city.built(City.AGENCIES);
    var clerks = clerks(world);
    Warm.up(() -> saves(world, clerks, EACH));
    Warm.up(() -> looks(clerks));
    // What was empty when the city stood is counted by now on any server; plans for empty tables read them from end to end.
    city.analyse();
    var ceilings = new Ceilings(database);
    var one = new double[ROUNDS];
    var commit = new double[ROUNDS];
    var many = new double[ROUNDS];
    var commits = new double[ROUNDS];
    var page = new double[ROUNDS];
    var pages = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      commit[round] = ceilings.commits(1, EACH * 4).median();
      one[round] = Median.of(saves(world, clerks.subList(round, round + 1), EACH * 4));
      page[round] = Median.of(looked(clerks.getFirst().surfer()));
      commits[round] = ceilings.commits(CLIENTS, EACH).rate();
      var begun = System.nanoTime();
      saves(world, clerks, EACH);
      many[round] = CLIENTS * EACH / ((System.nanoTime() - begun) / 1e9);
      pages[round] = looks(clerks);
    }
    Figure.beside("save.16", Median.of(many), "saves/s", Median.of(commits)).tell();
    Figure.beside("save.16.page", Median.of(pages), "pages/s", Median.of(commits)).tell();
    Figure.beside("save.1", Median.of(one), "ms p50", Median.of(commit)).tell();
    Figure.of("save.page", Median.of(page), "ms p50").tell();
  }

  private List<Clerk> clerks(World world) throws Exception {
    var clerks = new ArrayList<Clerk>();
    for (var name : city.clerks(world, CLIENTS)) {
      var surfer = Surfer.signedIn(port, name, world.dinsosOperator().password());
      surfer.remember(surfer.get(world.links().figures().entry()).body());
      clerks.add(new Clerk(surfer, figures(world, name).iterator()));
    }
    return clerks;
  }

  /** Milliseconds of every save, each clerk saving figures of her own. */
  private static double[] saves(World world, List<Clerk> clerks, int each) throws Exception {
    var tasks = clerks.stream().<Callable<double[]>>map(clerk -> () -> saved(world, clerk, each)).toList();
    var times = new ArrayList<Double>();
    try (var threads = Executors.newFixedThreadPool(clerks.size())) {
      for (var done : threads.invokeAll(tasks)) {
        for (double time : done.get()) {
          times.add(time);
        }
      }
    }
    return times.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static double[] saved(World world, Clerk clerk, int each) throws Exception {
    var times = new double[each];
    for (int at = 0; at < times.length; at++) {
      var begun = System.nanoTime();
      var answer = clerk.surfer().post(world.links().figures().measurementDraft(clerk.figures().next()), "value", "101",
          "note", "Register dinas");
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

  /** Trivial pages a second, looked at by all of them at once. */
  private static double looks(List<Clerk> clerks) throws Exception {
    var tasks = clerks.stream().<Callable<double[]>>map(clerk -> () -> looked(clerk.surfer())).toList();
    try (var threads = Executors.newFixedThreadPool(clerks.size())) {
      var begun = System.nanoTime();
      int all = 0;
      for (var done : threads.invokeAll(tasks)) {
        all += done.get().length;
      }
      return all / ((System.nanoTime() - begun) / 1e9);
    }
  }

  /** What this clerk has to report, without ratios, in no order that the agencies would know. */
  private List<UUID> figures(World world, String clerk) {
    return city.within(world, () -> jdbc.sql("""
        select m.measurement_id from measurement m
        join contract_indicator i on i.region_id = m.region_id and i.contract_id = m.contract_id
          and i.indicator_id = m.indicator_id
        join appointment a on a.region_id = m.region_id and a.agency_id = m.agency_id
        join person p on p.person_id = a.person_id and p.login_name = :clerk
        where m.region_id = :region and i.aggregation <> 'RATIO' order by m.measurement_id""")
        .param("region", world.region().value()).param("clerk", clerk).query(Rows.of(UUID.class)).list());
  }
}
