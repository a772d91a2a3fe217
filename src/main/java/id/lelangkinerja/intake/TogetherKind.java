package id.lelangkinerja.intake;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A kind whose rows are read one after the other, then judged and written together: a large file needs little memory. */
public interface TogetherKind extends ImportKind {
  /** A file of more rows, or of more bytes, is worked on after its sender was answered. */
  int MANY_ROWS = 2_000;
  long MANY_BYTES = 150_000;

  /** A file of this person is going to be read. */
  Reading open(Acting who);

  /** A file while it is read. */
  interface Reading {
    /**
     * Reads a line, which is not kept; what is wrong with its cells is noted beside them, and one that does not hold is left out.
     * False where it says nothing: a row of a template that nobody filled in.
     */
    boolean read(Line line);

    /**
     * Judges all lines that hold; where {@code write} says so and none is faulty, all of them are written, within the caller's
     * transaction.
     *
     * @param from     the file's name and hash, for the record
     * @param progress is told how many of the lines are done
     */
    List<Verdict> judge(boolean write, String from, Progress progress);
  }

  /**
   * What becomes of a line that was read.
   *
   * @param line   its number
   * @param isSame whether it changes nothing
   * @param fault  what is wrong with it, at the column that its field names; null where nothing is
   * @param change what it would change; null where nothing, or nothing that stands by itself
   */
  record Verdict(int line, boolean isSame, @Nullable Refused fault, @Nullable Change change) {}
}
