package id.lelangkinerja.intake;

/** Hands on how far a file is, once in a while: each telling is a transaction of its own, and nobody looks on more often. */
final class Telling implements Progress {
  private static final long APART = 500_000_000;
  private final Progress told;
  private long last;
  private boolean any;

  Telling(Progress told) {
    this.told = told;
  }

  @Override
  public void told(int done, int all) {
    long now = System.nanoTime();
    if (!any || done == all || now - last >= APART) {
      any = true;
      last = now;
      told.told(done, all);
    }
  }
}
