package id.lelangkinerja.intake;

import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Works on large files after their sender was answered, one at a time on each node, so that two of them do not need twice the memory. What
 * is cut off is taken up again by the job; two nodes never work on the same file, since its row is locked.
 */
@Component
public class LargeFiles implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(LargeFiles.class);
  private final ExecutorService oneByOne = Executors
      .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("intake").factory());
  private final ImportQuery imports;
  private final WorkingOn working;

  LargeFiles(ImportQuery imports, WorkingOn working) {
    this.imports = imports;
    this.working = working;
  }

  /** Once the caller's transaction is over. */
  void after(RegionId region, UUID id) {
    TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
      @Override
      public void afterCommit() {
        oneByOne.execute(() -> work(region, id));
      }
    });
  }

  /** Whatever was left incomplete in this region, on this very thread. */
  public void takeUp(RegionId region) {
    imports.atWork(region).forEach(id -> work(region, id));
  }

  private void work(RegionId region, UUID id) {
    try {
      working.on(region, id);
    } catch (Refused refused) {
      working.refused(region, id, refused);
    } catch (RuntimeException failure) {
      LOG.error("A large file could not be worked on: {} of region {}", id, region.value(), failure);
      working.failed(region, id);
    }
  }

  @Override
  public void destroy() {
    oneByOne.shutdownNow();
  }
}
