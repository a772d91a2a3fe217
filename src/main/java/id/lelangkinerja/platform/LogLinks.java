package id.lelangkinerja.platform;

/** The addresses of the public log of all acts; they belong to the installation and to no region. */
public final class LogLinks {
  public static final String PAGE = "/log";
  /** The newest signed checkpoint, for programs. */
  public static final String CHECKPOINT = PAGE + "/checkpoint";
  /** The key by which checkpoints are checked, in its written form. */
  public static final String KEY = PAGE + "/key";

  private LogLinks() {}
}
