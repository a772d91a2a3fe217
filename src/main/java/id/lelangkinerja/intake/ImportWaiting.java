package id.lelangkinerja.intake;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Waiting;
import java.util.List;
import org.springframework.stereotype.Component;

/** Previews that wait for their uploader to take them in or to throw them away. */
@Component
class ImportWaiting implements Waiting {
  private final ImportQuery imports;

  ImportWaiting(ImportQuery imports) {
    this.imports = imports;
  }

  @Override
  public List<Task> waitingFor(Acting who, Links links) {
    return imports.waiting(who).stream().filter(row -> row.rowsFaulty() == 0 && row.rowsNew() > 0)
        .map(row -> new Task("import.task", row.fileName(), row.expiresAt(),
            links.imports().one(row.intakeId())))
        .toList();
  }
}
