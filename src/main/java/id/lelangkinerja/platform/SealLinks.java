package id.lelangkinerja.platform;

import java.util.UUID;

/** The addresses of how a round is sealed: its key, the key's holders, and what is opened with it. */
public record SealLinks(String region) {
  /** The seal of a round as everybody may read it: key, holders, published hashes, minutes of the opening. */
  public String seal(UUID round) {
    return region + "/rounds/" + round + "/seal";
  }

  /** Where the planner chooses the way of sealing and the holders. */
  public String holders(UUID round) {
    return region + "/rounds/" + round + "/holders";
  }

  /** Where a holder makes ready. */
  public String holder(UUID round) {
    return region + "/rounds/" + round + "/holder";
  }

  /** Where the planner names a substitute for a holder. */
  public String substitute(UUID round) {
    return region + "/rounds/" + round + "/substitute";
  }

  /** Where two holders let the substitute in. */
  public String substituteEntry(UUID round) {
    return substitute(round) + "/entry";
  }

  /** Where the planner withdraws the substitute. */
  public String substituteWithdrawal(UUID round) {
    return substitute(round) + "/withdrawal";
  }
}
