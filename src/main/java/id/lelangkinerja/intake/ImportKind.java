package id.lelangkinerja.intake;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.sheet.Table;
import id.lelangkinerja.web.Texts;
import java.util.List;
import java.util.Optional;

/**
 * A kind of table that can be imported: a {@link RowKind} or a {@link TogetherKind}. The module that owns the things has one, as a component. Its texts stand in
 * that module's bundles: {@code import.<name>} (what it is), {@code import.<name>.help}, and {@code
 * import.<name>.<column>} for each column.
 */
public interface ImportKind {
  /** Its name in addresses and keys, small letters and hyphens; an import of the past keeps it. */
  String name();

  /** Who may import it. To others it does not exist. */
  boolean mayImport(Acting who);

  /**
   * Whether whoever may import it sees what others have: so it is for what they all look after together. What each brings for offices of
   * their own is the sender's alone.
   */
  default boolean isCommon() {
    return true;
  }

  /** How many rows a file may have. */
  int mostRows();

  List<ImportColumn> columns();

  /** The address that tells what came of the file with this SHA-256 once it was taken in; empty where its page tells all. */
  default String takenIn(Links links, String sha256) {
    return "";
  }

  /**
   * A table to fill in, which names in rows of its own what is awaited of this person, with these columns and others that are not read; empty
   * where nothing is: what is offered then is a table with one example in it.
   */
  default Optional<Table> awaited(Acting who, Texts t) {
    return Optional.empty();
  }

  /** Adds what the region holds now, and this person may see, to a table with exactly these columns: imported again, all of it is the same. */
  void present(Acting who, Table table);
}
