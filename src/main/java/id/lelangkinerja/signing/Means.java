package id.lelangkinerja.signing;

/**
 * By what a person signs: a certificate of this installation, the national service with their own passphrase, or
 * elsewhere, bringing the file back.
 */
public sealed interface Means {
  /** Means that wait for no other system: the signature and what it brings about are one act. */
  sealed interface Direct extends Means {}

  /** A certificate of this installation. */
  record Local() implements Direct {}

  /** The file that came back from elsewhere with one signature more. */
  @SuppressWarnings("ArrayRecordComponent") // read once, never compared
  record Outside(byte[] pdf) implements Direct {}

  /** The national service. NIK and passphrase are passed on and kept nowhere. */
  record National(String nik, String passphrase) implements Means {
    /** Nothing of it may stand in a log. */
    @Override
    public String toString() {
      return "National[]";
    }
  }
}
