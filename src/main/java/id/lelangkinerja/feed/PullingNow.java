package id.lelangkinerja.feed;

import id.lelangkinerja.platform.Acting;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Fetches a feed because somebody asks for it: begun within the request, carried out beside it. */
@Service
class PullingNow {
  private final BeginningRun beginning;
  private final Pulling pulling;

  PullingNow(BeginningRun beginning, Pulling pulling) {
    this.beginning = beginning;
    this.pulling = pulling;
  }

  /** As {@link BeginningRun#byHand}; returns the run, which may not have ended yet. */
  @Transactional
  public UUID pull(Acting who, UUID feed) {
    var begun = beginning.byHand(who, feed);
    TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
      @Override
      public void afterCommit() {
        Thread.ofVirtual().name("feed-", 0).start(() -> pulling.carryOut(who.region(), begun));
      }
    });
    return begun.run();
  }
}
