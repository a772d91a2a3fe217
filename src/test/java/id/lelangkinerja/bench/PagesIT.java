package id.lelangkinerja.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.World;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Pages of a city, by four readers at once, against the same server's most trivial page, the one to sign in: first with a
 * tenth of its figures, then with all of them.
 */
@Benched
@Tag("bench")
@Tag("bench-pages")
class PagesIT {
  private static final int READERS = 4;
  private static final long SPAN = 2_000_000_000L;
  private static final int ROUNDS = 5;
  private static final int CHANGES = 9;
  private static final int TENTH = City.MONTHS / 10;
  private static final String YEAR = "?year=2019&quarter=2";
  @Autowired
  City city;
  @Autowired
  JdbcClient jdbc;
  @LocalServerPort
  int port;

  private record Page(String name, Surfer surfer, String path) {}

  @Test
  void a_city_is_looked_at() throws Exception {
    var world = city.built(City.AGENCIES);
    var operator = Surfer.signedIn(port, "dinkes-operator", world.dinkesOperator().password());
    city.handIn(world, operator, 1, City.AGENCIES, 0, TENTH);
    city.verifyAll(world);
    var pages = pages(world);
    var few = times(pages);
    city.handIn(world, operator, 1, 1, TENTH, City.MONTHS - 1);
    city.handIn(world, operator, 2, City.AGENCIES / 2, TENTH, City.MONTHS);
    city.handIn(world, operator, City.AGENCIES / 2 + 1, City.AGENCIES, TENTH, City.MONTHS);
    city.verifyAll(world);
    var all = times(pages);
    double trivial = 1 / all.getFirst();
    for (int at = 0; at < pages.size(); at++) {
      Figure.beside(pages.get(at).name(), 1 / all.get(at), "pages/s", trivial).tell();
    }
    for (int at = 0; at < pages.size(); at++) {
      Figure.beside("growth." + pages.get(at).name(), all.get(at) * 1000, "ms a page", few.get(at) * 1000).tell();
    }
    changed(world, pages.getLast());
  }

  /** The trivial one first, the command centre last. */
  private List<Page> pages(World world) throws Exception {
    var links = world.links();
    var monitor = Surfer.signedIn(port, "monitor", world.monitor().password());
    var clerk = Surfer.signedIn(port, "dinsos-operator", world.dinsosOperator().password());
    var contract = city.within(world, () -> jdbc.sql("""
        select contract_id::text from contract where region_id = :region and number = 'KK/1/2018'""")
        .param("region", world.region().value()).query(String.class).single());
    return List.of(new Page("trivial", clerk, "/sign-in"),
        new Page("grid", clerk, links.figures().entry() + "?ends=2023-12-31"),
        new Page("contract", Surfer.anybody(port),
            links.contracts().contract(UUID.fromString(contract)) + "?year=2019"),
        new Page("command", monitor, links.command() + YEAR));
  }

  /** The first look after a figure has changed: nothing of its contract is ready then. */
  private void changed(World world, Page command) throws Exception {
    var times = new double[CHANGES];
    for (int at = 0; at < CHANGES; at++) {
      int month = at + 1;
      city.within(world, () -> jdbc.sql("""
          update measurement set due_on = due_on + 1 where region_id = :region and year = 2019 and period = :month
            and contract_id = (select contract_id from contract where region_id = :region and number = 'KK/7/2018')""")
          .param("region", world.region().value()).param("month", month).update());
      var begun = System.nanoTime();
      assertThat(command.surfer().get(command.path()).statusCode()).isEqualTo(200);
      times[at] = (System.nanoTime() - begun) / 1e6;
    }
    Figure.of("command.changed", Median.of(times), "ms").tell();
  }

  /**
   * Seconds a page, in their order: medians of rounds once all are warm. Each round goes through all pages, since the machine is not as fast
   * at one minute as at the next.
   */
  private static List<Double> times(List<Page> pages) throws Exception {
    for (var page : pages) {
      Warm.up(() -> round(page));
    }
    var rates = new double[pages.size()][ROUNDS];
    for (int at = 0; at < ROUNDS; at++) {
      for (int page = 0; page < pages.size(); page++) {
        rates[page][at] = round(pages.get(page));
      }
    }
    return Arrays.stream(rates).map(of -> 1 / Median.of(of)).toList();
  }

  private static double round(Page page) throws Exception {
    var served = new AtomicLong();
    var begun = System.nanoTime();
    Callable<Void> reading = () -> {
      while (System.nanoTime() - begun < SPAN) {
        assertThat(page.surfer().get(page.path()).statusCode()).isEqualTo(200);
        served.incrementAndGet();
      }
      return null;
    };
    try (var threads = Executors.newFixedThreadPool(READERS)) {
      for (var reader : threads.invokeAll(Collections.nCopies(READERS, reading))) {
        reader.get();
      }
    }
    return served.get() / ((System.nanoTime() - begun) / 1e9);
  }
}
