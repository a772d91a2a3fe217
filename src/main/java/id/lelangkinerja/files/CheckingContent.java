package id.lelangkinerja.files;

import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads stored files again and compares their bytes with the hash under which they were stored. As many files as there
 * may be, a day reads only about {@value #A_DAY} of a region: each file lies by its hash in one of as many portions as that
 * takes, and each day has its portion, so that all were read after so many days.
 */
@Service
public class CheckingContent {
  private static final int A_DAY = 500;
  private final FileRepository files;
  private final Vault vault;
  private final Clock clock;

  CheckingContent(FileRepository files, Vault vault, Clock clock) {
    this.files = files;
    this.vault = vault;
    this.clock = clock;
  }

  /** A file whose content is missing, or is another than was stored. */
  public record Broken(UUID fileId, String name, String sha256, boolean gone) {}

  /** What is wrong with the files of today's portion, so many at most. */
  @Transactional(readOnly = true)
  public List<Broken> broken(RegionId region, int most) {
    int portions = 1 + files.count(region) / A_DAY;
    long day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toEpochDay();
    var broken = new ArrayList<Broken>();
    for (var file : files.portion(region, portions, (int) (day % portions))) {
      if (broken.size() == most) {
        break;
      }
      try (var content = vault.openAny(region, file.sha256())) {
        if (content == null) {
          broken.add(new Broken(file.fileId(), file.name(), file.sha256(), true));
        } else if (!Sha256.hex(content).equals(file.sha256())) {
          broken.add(new Broken(file.fileId(), file.name(), file.sha256(), false));
        }
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
    return broken;
  }
}
