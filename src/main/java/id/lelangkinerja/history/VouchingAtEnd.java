package id.lelangkinerja.history;

import id.lelangkinerja.platform.RegionId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.transaction.support.TransactionSynchronization;

/** Upon which objects a transaction has recorded acts, and the last act upon each. */
final class VouchingAtEnd implements TransactionSynchronization {
  private final Vouches vouches;
  private final RegionId region;
  private final Map<Kind, Map<UUID, UUID>> acts = new EnumMap<>(Kind.class);

  VouchingAtEnd(Vouches vouches, RegionId region) {
    this.vouches = vouches;
    this.region = region;
  }

  boolean isOf(Vouches others) {
    return vouches.equals(others);
  }

  void upon(Kind kind, UUID object, UUID act) {
    acts.computeIfAbsent(kind, _ -> new LinkedHashMap<>()).put(object, act);
  }

  /** Last of all, when every row of the transaction has been written. */
  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }

  @Override
  public void beforeCommit(boolean readOnly) {
    acts.forEach((kind, actOfObject) -> vouches.vouch(region, kind, actOfObject));
  }
}
