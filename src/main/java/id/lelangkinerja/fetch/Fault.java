package id.lelangkinerja.fetch;

/** Why nothing could be read. */
public enum Fault {
  /** The name is nobody's. */
  UNKNOWN_HOST,
  /** It lies within a network that is not reached, or at a port that is not. */
  CLOSED,
  /** Nobody answers there. */
  UNREACHABLE,
  /** Nobody who is trusted vouches for the certificate. */
  CERTIFICATE,
  /** The certificate is over, or not in force yet. */
  CERTIFICATE_EXPIRED,
  /** The certificate is another host's. */
  CERTIFICATE_NAME,
  /** Whoever answers speaks no TLS, or none that is safe. */
  UNSECURED, TIMED_OUT, TOO_LARGE,
  /** The source refuses or has nothing there; the detail is the status of HTTP. */
  STATUS,
  /** It is something else than what was looked for; the detail is what the source calls it. */
  TYPE,
  /** Led on too often, or where it may not be led; the detail is the address without its query. */
  REDIRECTED,
  /** The answer breaks off or breaks the rules of HTTP. */
  BROKEN,
  /** Its letters are not in the alphabet that it names. */
  CHARSET
}
