package id.lelangkinerja.bench;

import java.util.Arrays;

/** The middle of what was measured. */
final class Median {
  private Median() {}

  static double of(double... measured) {
    var sorted = measured.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
