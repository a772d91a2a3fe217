package id.lelangkinerja.files;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps files and hands them out. The content is on the disk to stay before its row is written: a row without content
 * cannot arise, and content whose row was rolled back harms nobody. Whether the reader may have a file is for the
 * module that knows what it belongs to. Where the disk fails otherwise than by being full, UncheckedIOException is
 * thrown.
 */
@Service
public class FileStore {
  private static final long MOST = 10L << 20;
  private static final long MOST_ISSUED = 100L << 20;
  private final Vault vault;
  private final FileRepository files;
  private final ScanRepository scans;
  private final Scanner scanner;
  private final Clock clock;

  FileStore(Vault vault, FileRepository files, ScanRepository scans, Scanner scanner, Clock clock) {
    this.vault = vault;
    this.files = files;
    this.scans = scans;
    this.scanner = scanner;
    this.clock = clock;
  }

  /**
   * Keeps what a person handed in, of at most 10 MiB: a PDF, PNG, JPEG, XLSX, CSV or plain text by its content,
   * whatever its name says. Refused with FILE_TYPE, FILE_EMPTY, FILE_TOO_LARGE, DISK_FULL, or FILE_INFECTED where a
   * scanner is set up and found something; one that gives no answer is asked again later. Returns the file's id.
   */
  @Transactional
  public UUID store(Acting who, String name, InputStream content) {
    return keep(who, name, content, MOST, Recognising::typeOf, scanner);
  }

  /** The id under which a file is kept, and what was taken out of it. */
  public record Kept(UUID fileId, Taken taken) {}

  /**
   * As {@link #store}, but a picture is kept without what its camera wrote into it: its hash is that of the cleaned
   * picture. What that told of day and place is handed back and kept nowhere.
   */
  @Transactional
  public Kept storeCleaned(Acting who, String name, InputStream content) {
    try {
      var given = content.readNBytes((int) MOST + 1);
      Refused.unless(given.length > 0, Reason.FILE_EMPTY);
      Refused.unless(given.length <= MOST, Reason.FILE_TOO_LARGE, MOST >> 20);
      var type = Recognising.typeOf(given).orElseThrow(() -> new Refused(Reason.FILE_TYPE));
      var cleaned = Cleaned.of(type, given);
      return new Kept(store(who, name, new ByteArrayInputStream(cleaned.content())), cleaned.taken());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Keeps a document (PDF) that the program itself made. */
  @Transactional
  public UUID storeIssued(Acting who, String name, byte[] pdf) {
    return keep(who, name, new ByteArrayInputStream(pdf), MOST_ISSUED, _ -> Optional.of(FileType.PDF),
        Scanner.off());
  }

  /** What is kept under this id; throws NOT_FOUND_HERE when nothing is. */
  @Transactional(readOnly = true)
  public StoredFile find(RegionId region, UUID id) {
    return files.find(region, id).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  /** Whether the scanner found something in it after it was taken in. */
  @Transactional(readOnly = true)
  public boolean isInfected(RegionId region, UUID id) {
    return scans.isInfected(region, id);
  }

  /**
   * The content of the file, to be closed by the caller; throws NOT_FOUND_HERE when there is no such file, FILE_INFECTED
   * where the scanner found something in it after it was taken in.
   */
  @Transactional(readOnly = true)
  public InputStream open(RegionId region, UUID id) {
    Refused.unless(!scans.isInfected(region, id), Reason.FILE_INFECTED, "");
    try {
      return vault.open(region, find(region, id));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * Forgets a file to which nothing refers any more, however often; its content goes when it is swept. What something
   * still refers to is held by the database, which throws.
   */
  @Transactional
  public void forget(RegionId region, UUID id) {
    files.forget(region, id);
  }

  /**
   * Takes the content of what was forgotten more than a day ago from the disk, unless another file has the same.
   * Whoever keeps such a content meanwhile waits, and puts it down anew.
   */
  @Transactional
  public void sweep(RegionId region) {
    for (var sha256 : files.forgotten(region)) {
      files.alone(region, sha256);
      if (!files.isNamed(region, sha256)) {
        remove(region, sha256);
      }
      files.swept(region, sha256);
    }
  }

  private void remove(RegionId region, String sha256) {
    try {
      vault.remove(region, sha256);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private interface Recogniser {
    Optional<FileType> typeOf(Path path) throws IOException;
  }

  private static Scan scanned(Scanner scanner, Path path) throws IOException {
    try (var content = Files.newInputStream(path)) {
      return scanner.scan(content);
    }
  }

  private UUID keep(Acting who, String name, InputStream content, long most, Recogniser recogniser,
      Scanner scanning) {
    try {
      var draft = vault.receive(content, most);
      try {
        var type = recogniser.typeOf(draft.path()).orElseThrow(() -> new Refused(Reason.FILE_TYPE));
        var scan = scanned(scanning, draft.path());
        Refused.unless(scan.outcome() != Scan.Outcome.INFECTED, Reason.FILE_INFECTED, scan.said());
        files.alone(who.region(), draft.sha256());
        vault.keep(who.region(), draft);
        var file = new StoredFile(UUID.randomUUID(), FileNames.harmless(name, type), type.mediaType(), draft.size(),
            draft.sha256());
        files.add(who, file, clock.instant());
        if (scanning.isOn()) {
          scans.note(who.region(), file.fileId(), scan);
        }
        return file.fileId();
      } finally {
        vault.discard(draft);
      }
    } catch (IOException failure) {
      throw vault.isFull(failure) ? new Refused(Reason.DISK_FULL) : new UncheckedIOException(failure);
    }
  }
}
