package id.lelangkinerja.start;

/** The program was told to run in production and may not, as it is set up. The message says why and what to do. */
final class NotFitForProduction extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotFitForProduction(String message) {
    super(message);
  }
}
