package id.lelangkinerja.measurement;

import id.lelangkinerja.files.Taken;

/** What the sender of a picture allows to be kept of what its camera wrote into it. */
public record Consent(boolean day, boolean place) {
  /** Nothing is kept. */
  public static Consent none() {
    return new Consent(false, false);
  }

  Taken of(Taken told) {
    return told.allowed(day, place);
  }
}
