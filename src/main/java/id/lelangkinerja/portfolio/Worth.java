package id.lelangkinerja.portfolio;

import java.util.Comparator;

/** The order of bids by what they are worth; equal ones by their key, so that the same question has the same answer. */
final class Worth {
  static final Comparator<Contender> LEAST_FIRST = Comparator.comparing(Contender::value)
      .thenComparing(Contender::bid);

  private Worth() {}
}
