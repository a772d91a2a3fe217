package id.lelangkinerja.portfolio;

/**
 * How hard to search. Counted in steps, not in seconds, so that the same question has the same answer on any machine.
 *
 * @param steps decisions tried in one go
 * @param neighbourhoods how many groups of lots are decided anew
 */
public record Effort(long steps, int neighbourhoods) {
  /** What a planner is asked to wait: some seconds for hundreds of lots, a moment for a city's round. */
  public static final Effort USUAL = new Effort(400_000, 60);
}
