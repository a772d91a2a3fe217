package id.lelangkinerja.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.World;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pages of a city with all its figures, by four readers at once, against the same server's most trivial page: the one to sign in. */
@Benched
@Tag("bench")
@Tag("bench-pages")
class PagesIT {
  private static final int READERS = 4;
  private static final long SPAN = 3_000_000_000L;
  private static final int ROUNDS = 3;
  @Autowired
  City city;
  @LocalServerPort
  int port;

  @Test
  void a_city_is_looked_at() throws Exception {
    var world = city.built(City.AGENCIES);
    filled(world);
    var links = world.links();
    var operator = Surfer.signedIn(port, "dinkes-operator", world.dinkesOperator().password());
    var monitor = Surfer.signedIn(port, "monitor", world.monitor().password());
    double trivial = rate(operator, "/sign-in");
    tell("trivial", trivial, trivial);
    tell("grid", rate(operator, links.figures().entry()), trivial);
    tell("command", rate(monitor, links.command()), trivial);
  }

  private void filled(World world) throws Exception {
    var surfer = Surfer.signedIn(port, "dinkes-operator", world.dinkesOperator().password());
    for (int half = 0; half < 2; half++) {
      var csv = new StringBuilder("contract,indicator,period,value,numerator,denominator,note\n");
      int from = half * City.AGENCIES / 2;
      IntStream.rangeClosed(from + 1, from + City.AGENCIES / 2).forEach(agency -> City.figures(agency, 1, csv));
      var page = surfer.upload(world.links().imports().kind("figures-handed-in"), "angka.csv",
          csv.toString().getBytes(StandardCharsets.UTF_8));
      ImportIT.settled(surfer, page, "siap ditulis");
      surfer.post(page + "/acceptance");
      ImportIT.settled(surfer, page, "sudah ditulis");
    }
  }

  /** Pages a second: the median of rounds, after one that warms up. */
  private static double rate(Surfer surfer, String path) throws Exception {
    round(surfer, path);
    var rates = new double[ROUNDS];
    for (int at = 0; at < ROUNDS; at++) {
      rates[at] = round(surfer, path);
    }
    return Median.of(rates);
  }

  private static double round(Surfer surfer, String path) throws Exception {
    var served = new AtomicLong();
    var begun = System.nanoTime();
    Callable<Void> reading = () -> {
      while (System.nanoTime() - begun < SPAN) {
        assertThat(surfer.get(path).statusCode()).isEqualTo(200);
        served.incrementAndGet();
      }
      return null;
    };
    try (var threads = Executors.newFixedThreadPool(READERS)) {
      for (var reader : threads.invokeAll(List.of(reading, reading, reading, reading))) {
        reader.get();
      }
    }
    return served.get() / ((System.nanoTime() - begun) / 1e9);
  }

  private static void tell(String name, double rate, double trivial) throws IOException {
    System.out.printf(Locale.ROOT, "%s: %.0f pages/s of %.0f (%.2f)%n", name, rate, trivial, rate / trivial);
    new Figure("pages." + name, rate, "pages/s", trivial, rate / trivial).keep();
  }
}
