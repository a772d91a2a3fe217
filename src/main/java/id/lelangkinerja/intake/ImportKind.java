package id.lelangkinerja.intake;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.sheet.Table;
import java.util.List;

/**
 * A kind of table that can be imported. The module that owns the things has one, as a component. Its texts stand in
 * that module's bundles: {@code import.<name>} (what it is), {@code import.<name>.help}, and {@code
 * import.<name>.<column>} for each column.
 */
public interface ImportKind {
  /** Its name in addresses and keys, small letters and hyphens; an import of the past keeps it. */
  String name();

  /** Who may import it: they see its past imports too. To others it does not exist. */
  boolean mayImport(Acting who);

  List<ImportColumn> columns();

  /**
   * Reads and judges every line against what the region holds now and against the lines before it: notes the faults
   * beside their cells, and tells the batch of each line without fault whether it is new (and how it is written,
   * through the use cases) or the same as what is there. Writes nothing itself.
   */
  void check(Acting who, Batch batch);

  /** Adds what the region holds now to a table with exactly these columns: imported again, all of it is the same. */
  void present(RegionId region, Table table);
}
