package id.lelangkinerja.history;

import java.util.List;

/**
 * The rows of a module that acts vouch for: at the end of each transaction that recorded an act upon an object of this
 * kind, the rows of its parts are hashed as they then stand, and the digest goes into the log with the act. Each night
 * they are hashed again. A module says here only which rows those are; whoever changes one of them records an act upon the
 * object in the same transaction, as for any change.
 */
public interface Vouched {
  /** The kind of the objects. */
  Kind kind();

  /** An SQL expression: how the object {@code x.object_id} of the region {@code x.region_id} is called, for people. */
  String named();

  /** The parts of an object, each hashed by itself, so that an alarm says which one was changed. */
  List<Part> parts();

  /**
   * A part of an object.
   *
   * @param name such as "agreement.lines"; its text has the key "vouched.agreement.lines"
   * @param rows an SQL query of one text: the columns that count of all rows of the object {@code x.object_id} of the
   * region {@code x.region_id}, in an order of their own. Columns are named one by one, so that a new one changes no
   * digest, and moments are told as seconds, since their text depends upon the session
   * @param lasting whether these rows never change once there are any
   */
  record Part(String name, String rows, boolean lasting) {
    /** Rows that acts may change. */
    public static Part of(String name, String rows) {
      return new Part(name, rows, false);
    }

    /** Rows that nothing changes once they were written. */
    public static Part lasting(String name, String rows) {
      return new Part(name, rows, true);
    }
  }
}
