package id.lelangkinerja.draw;

import org.jspecify.annotations.Nullable;

/** An official's part in the chance: the commitment, and the code that was revealed, or null where it never was. */
public record Share(String commitment, @Nullable String code) {
  /** What goes into the seed: who withholds a code neither stops the draw nor chooses anew. */
  String line() {
    return code == null ? "withheld " + commitment : "revealed " + code;
  }

  boolean fits() {
    return Commitment.isOne(commitment) && (code == null || Commitment.to(code).equals(commitment));
  }
}
