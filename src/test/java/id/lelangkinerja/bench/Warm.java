package id.lelangkinerja.bench;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;

/**
 * Warms a program up: it does its work over and over until Java's compilers rest, as they do on any server some minutes after its start.
 * Before that most of its code runs several times slower, and compilers have a good share of the cores.
 */
final class Warm {
  private static final long ENOUGH = 180_000_000_000L;
  /** Compilers are said to rest when they had no more than this part of the time. */
  private static final double REST = 0.05;

  private Warm() {}

  static void up(Callable<?> some) throws Exception {
    var compilers = ManagementFactory.getCompilationMXBean();
    var begun = System.nanoTime();
    double share;
    do {
      long compiled = compilers.getTotalCompilationTime();
      var since = System.nanoTime();
      some.call();
      share = (compilers.getTotalCompilationTime() - compiled) * 1e6 / (System.nanoTime() - since);
    } while (share > REST && System.nanoTime() - begun < ENOUGH);
  }
}
