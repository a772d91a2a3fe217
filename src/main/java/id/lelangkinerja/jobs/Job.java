package id.lelangkinerja.jobs;

/**
 * A module's recurring work: one bean for each. It runs on one node at a time, without anybody who acts: what it
 * changes, it changes by use cases whose first argument is the region, each in a transaction of its own. It may be
 * cut off at any moment and run again, so doing its work twice must do no harm. A failure is logged, and it runs
 * again at its next time.
 */
public interface Job {
  /** Its name, unique and permanent, such as "mail.delivery". */
  String name();

  /** How often it runs. */
  Rhythm rhythm();

  /** Does what is due now. */
  void run();
}
