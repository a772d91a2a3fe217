package id.lelangkinerja.files;

import id.lelangkinerja.platform.RegionId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the scanner again about files that were taken in while it gave no answer. */
@Service
public class ScanningFiles {
  private static final int MOST = 200;
  private final Scanner scanner;
  private final ScanRepository scans;
  private final FileRepository files;
  private final Vault vault;

  ScanningFiles(Scanner scanner, ScanRepository scans, FileRepository files, Vault vault) {
    this.scanner = scanner;
    this.scans = scans;
    this.files = files;
    this.vault = vault;
  }

  /**
   * Goes on until the scanner gives no answer again, and returns the files in which it found something: from then on
   * nobody opens them.
   */
  @Transactional
  public List<UUID> scanUnchecked(RegionId region) {
    var infected = new ArrayList<UUID>();
    if (!scanner.isOn()) {
      return infected;
    }
    for (var id : scans.unchecked(region, MOST)) {
      var scan = scan(region, id);
      scans.note(region, id, scan);
      if (scan.outcome() == Scan.Outcome.UNCHECKED) {
        break;
      }
      if (scan.outcome() == Scan.Outcome.INFECTED) {
        infected.add(id);
      }
    }
    return infected;
  }

  private Scan scan(RegionId region, UUID id) {
    var file = files.find(region, id).orElseThrow();
    try (var content = vault.open(region, file)) {
      return scanner.scan(content);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
