package id.lelangkinerja.intake.page;

import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.page.ActRow;
import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Sentence;
import id.lelangkinerja.web.page.Tag;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * intake/import.jte: what a file would do, or did. {@code ignored} names the columns that were not read; the changes
 * are those of its first lines, and {@code written} tells that this was done, {@code changedSince} tells that something of what they take the place of came while it was decided; the faults
 * are a page of all; the addresses are empty where nothing can be done there any more; {@code atWork} is null where the
 * program is not at work on it.
 */
public record ImportPage(Sentence headline, boolean written, Facts facts, Counts counts, String ignored,
    List<Change> changes,
    boolean changedSince, List<FaultRow> faults, Pager pager, May may, @Nullable AtWork atWork, List<ActRow> history) {
  public ImportPage {
    changes = List.copyOf(changes);
    faults = List.copyOf(faults);
    history = List.copyOf(history);
  }

  /** How far a large file is: so many rows are done, of so many, or of nobody knows how many where that is 0. */
  public record AtWork(int done, int all) {}

  public record Facts(String kindKey, String kindUrl, String fileName, String fileUrl, String sha256, String by,
      Instant at, Tag state) {}

  /** How many lines are new, change nothing, are faulty. */
  public record Counts(int fresh, int same, int faulty) {}

  /** What a line changes: what it is about, what stood before in this unit (null where nothing did), and what stands then. */
  public record Change(int row, String name, String unit, @Nullable BigDecimal before, BigDecimal after) {}

  /** A fault: the row, the cell's address and column (empty for the whole row), and what is wrong. */
  public record FaultRow(int row, String address, String column, Refused refused) {}

  /** What this reader may do now: take it in, throw it away, fetch all faults, see what was taken in (addresses, or empty); until when. */
  public record May(String accept, String discard, String faults, String taken, Instant until) {}
}
