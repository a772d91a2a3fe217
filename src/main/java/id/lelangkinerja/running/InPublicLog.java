package id.lelangkinerja.running;

import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.ledger.Proving;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.web.page.InLog;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the public log holds the papers of running contracts: addenda, handover acts, settlements. */
@Component
class InPublicLog {
  private final Proving proving;
  private final FileStore files;

  InPublicLog(Proving proving, FileStore files) {
    this.proving = proving;
    this.files = files;
  }

  /** Of the file that is had at this address; null until a checkpoint covers the act that issued it. */
  @Nullable
  InLog of(RegionId region, Links links, UUID file, String address) {
    return proving.ofDocument(region, links, files.find(region, file).sha256(), address);
  }
}
