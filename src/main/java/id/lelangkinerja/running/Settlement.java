package id.lelangkinerja.running;

import id.lelangkinerja.platform.Rupiah;
import java.time.LocalDate;
import java.util.List;

/**
 * What a contract has come to when it ends before its term: what its ended periods achieved, the score of the years
 * that have begun, and which figures nobody owes any more.
 *
 * @param on      the last day of the contract
 * @param scores  of what was verified, each year that has begun counting alike
 * @param dropped how many figures are of periods that end later
 * @param budget  the money of all years, as agreed
 */
public record Settlement(LocalDate on, Closed scores, List<Achieved> results, int dropped, Rupiah budget) {
  public Settlement { results = List.copyOf(results); }

  /** The ended periods without a verified figure. */
  public int missing() {
    return scores.missing();
  }
}
