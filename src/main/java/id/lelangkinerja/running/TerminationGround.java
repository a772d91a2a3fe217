package id.lelangkinerja.running;

import java.util.Locale;

/** Why a contract may end before its term: nothing else ends it. */
public enum TerminationGround {
  /** Both parties agreed to it in writing. */
  AGREEMENT,
  /** The agency was dissolved, and no other followed it: where one did, the contract is handed over instead. */
  DISSOLVED,
  /** Something that nobody could foresee or prevent made the whole of it impossible (keadaan kahar). */
  FORCE_MAJEURE,
  /** A regulation or a judgement took the task away. */
  LAW,
  /** A party gravely broke the contract or its integrity pact. */
  BREACH;

  /** The key of its name in the message bundles. */
  public String key() {
    return "termination-ground." + name().toLowerCase(Locale.ROOT);
  }
}
