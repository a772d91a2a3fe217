package id.lelangkinerja.intake;

import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a large file for its preview, or writes one that was accepted, as its uploader may act now. */
@Service
public class WorkingOn {
  private final ImportKinds kinds;
  private final ImportRepository imports;
  private final FileStore files;
  private final Uploaders uploaders;
  private final ImportWriting writing;
  private final ProgressRepository progress;

  WorkingOn(ImportKinds kinds, ImportRepository imports, FileStore files, Uploaders uploaders, ImportWriting writing,
      ProgressRepository progress) {
    this.kinds = kinds;
    this.imports = imports;
    this.files = files;
    this.uploaders = uploaders;
    this.writing = writing;
    this.progress = progress;
  }

  /**
   * Nothing where somebody else is at it, or it is done. What speaks against the file as a whole is thrown, with nothing done, and becomes its
   * fault by {@link #refused}.
   */
  @Transactional
  public void on(RegionId region, UUID id) {
    var found = imports.atWork(region, id).orElse(null);
    if (found == null) {
      return;
    }
    var who = uploaders.now(region, new PersonId(found.uploadedBy())).orElse(null);
    Refused.unless(who != null, Reason.NOT_YOURS);
    work(Objects.requireNonNull(who), found);
  }

  /** In a transaction of its own: the one in which the file was refused is lost. */
  @Transactional
  public void refused(RegionId region, UUID id, Refused refused) {
    imports.preview(region, id, Judgement.refused(refused));
  }

  private void work(Acting who, ImportRow found) {
    var kind = kinds.find(who, found.kind());
    var told = new Telling((done, all) -> progress.tell(who.region(), found.intakeId(), done, all));
    if (found.state() == ImportState.READING) {
      var judgement = Kept.file(files, who.region(), Objects.requireNonNull(found.fileId()),
          path -> Judging.look(who, kind, path, found.fileName(), told));
      imports.preview(who.region(), found.intakeId(), judgement);
    } else {
      writing.write(who, found, kind, told);
    }
  }

  /** After a failure that nobody foresaw: nothing was written, and the file is shown again with that. */
  @Transactional
  public void failed(RegionId region, UUID id) {
    refused(region, id, new Refused(Reason.IMPORT_FAILED));
  }
}
