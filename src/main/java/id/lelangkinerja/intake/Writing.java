package id.lelangkinerja.intake;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the lines of a batch, all of them or none: where one is refused after all, everything goes back to the
 * savepoint before the first, and the refusal becomes a fault of that line.
 */
@Component
class Writing {
  private final TransactionTemplate savepoint;

  Writing(PlatformTransactionManager transactions) {
    this.savepoint = new TransactionTemplate(transactions);
    savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  /** What the work returns; all that it has written goes back where that is not to be kept. */
  <T> T kept(Supplier<T> work, Predicate<T> isKept) {
    return Objects.requireNonNull(savepoint.execute(status -> {
      var done = work.get();
      if (!isKept.test(done)) {
        status.setRollbackOnly();
      }
      return done;
    }));
  }

  /** Within the caller's transaction; false where nothing was written. */
  boolean write(Batch batch) {
    var whole = savepoint.execute(status -> {
      for (var entry : batch.entries()) {
        try {
          entry.write().run();
        } catch (Refused refused) {
          entry.line().fault(refused);
        } catch (DataIntegrityViolationException broken) {
          // somebody else wrote the same at the same moment
          entry.line().fault("", new Refused(Reason.CHANGED_MEANWHILE));
        }
        if (!entry.line().holds()) {
          status.setRollbackOnly();
          return false;
        }
      }
      return true;
    });
    return whole != null && whole;
  }
}
