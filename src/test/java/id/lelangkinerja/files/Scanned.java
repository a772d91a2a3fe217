package id.lelangkinerja.files;

import id.lelangkinerja.cast.Prop;
import java.time.Clock;
import java.time.Duration;

/** The file store as it is where a scanner was set up; to be used within a transaction of the region. */
@Prop
public class Scanned {
  private final Vault vault;
  private final FileRepository files;
  private final ScanRepository scans;
  private final Clock clock;

  Scanned(Vault vault, FileRepository files, ScanRepository scans, Clock clock) {
    this.vault = vault;
    this.files = files;
    this.scans = scans;
    this.clock = clock;
  }

  public FileStore store(String scanner) {
    return new FileStore(vault, files, scans, Scanner.at(scanner, Duration.ofSeconds(20)), clock);
  }

  public ScanningFiles scanning(String scanner) {
    return new ScanningFiles(Scanner.at(scanner, Duration.ofSeconds(20)), scans, files, vault);
  }
}
