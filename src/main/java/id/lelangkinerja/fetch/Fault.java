package id.lelangkinerja.fetch;

/** Why nothing could be read. */
public enum Fault {
  /** The name is nobody's. */
  UNKNOWN_HOST,
  /** It lies within a network that is not reached, or at a port that is not. */
  CLOSED,
  /** Nobody answers there. */
  UNREACHABLE,
  /** Whoever answers cannot show to be the host. */
  CERTIFICATE, TIMED_OUT, TOO_LARGE,
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
