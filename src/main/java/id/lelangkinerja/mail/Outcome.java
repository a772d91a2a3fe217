package id.lelangkinerja.mail;

/** What became of one attempt to send a letter. */
enum Outcome {
  /** The mail server took it. */
  SENT,
  /** Not taken, since the server could not be reached or did not let us in: nor would it take any other now. */
  UNREACHED,
  /** This letter was not taken, and may be later: a full mailbox, a server that asks for patience. */
  LATER,
  /** The mail server refused it for good. */
  REFUSED,
  /** Cut off midway: perhaps it was taken. Never repeated. */
  UNKNOWN
}
