package id.lelangkinerja.platform;

/** What kind of refusal a reason is, as HTTP names it. */
public enum RefusalKind {
  NOT_FOUND(404), CONFLICT(409), INVALID(422), TOO_MANY(429), FULL(507),
  // of interfaces alone: what a page would never be asked
  MALFORMED(400), UNKNOWN_CALLER(401), FORBIDDEN(403), METHOD_UNKNOWN(405), NOT_ACCEPTABLE(406), STALE(
      412), TOO_LARGE(413), OTHER_TYPE(415), UNCONDITIONAL(428), BROKEN(500), BUSY(503);

  private final int status;

  RefusalKind(int status) {
    this.status = status;
  }

  public int status() {
    return status;
  }
}
