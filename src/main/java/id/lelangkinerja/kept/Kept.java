package id.lelangkinerja.kept;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Values that were computed from a region's rows, each beside the stamp that was read before them. A value is given again
 * while its stamp is the same. Where memory is short, or the values together are too heavy, they are computed anew.
 *
 * @param <K> what a value is of: the region is always part of it, and so is the day where the value depends upon it
 */
public final class Kept<K, V> {
  private final Cache<K, Held<V>> held;

  private record Held<V>(long stamp, V value) {}

  private Kept(Cache<K, Held<V>> held) {
    this.held = held;
  }

  /**
   * None kept yet.
   *
   * @param most   what all values may weigh together
   * @param weight of one value, at least 1
   */
  public static <K, V> Kept<K, V> weighing(long most, ToIntFunction<V> weight) {
    return new Kept<>(Caffeine.newBuilder().softValues().maximumWeight(most)
        .<K, Held<V>>weigher((_, each) -> weight.applyAsInt(each.value())).build());
  }

  /** The value that was kept under this stamp; null where none was, or this transaction writes. */
  public @Nullable V find(K key, long stamp) {
    var found = isWriting() ? null : held.getIfPresent(key);
    return found != null && found.stamp() == stamp ? found.value() : null;
  }

  /** Keeps a value that was computed after the stamp was read; nothing that only the transaction at work can see. */
  public V keep(K key, long stamp, V value) {
    if (!isWriting()) {
      held.put(key, new Held<>(stamp, value));
    }
    return value;
  }

  /** The kept value, or the computed one, which is kept then. */
  public V get(K key, long stamp, Supplier<V> computing) {
    var found = find(key, stamp);
    return found != null ? found : keep(key, stamp, computing.get());
  }

  /**
   * The values of several, in no order; those that are not kept are computed together. What the computing leaves out is
   * computed again the next time.
   */
  public <S> Map<S, V> getEach(Collection<S> subjects, Function<S, K> key, ToLongFunction<S> stamp,
      Function<List<S>, Map<S, V>> computing) {
    var all = new LinkedHashMap<S, V>();
    var missing = new ArrayList<S>();
    for (var subject : subjects) {
      var found = find(key.apply(subject), stamp.applyAsLong(subject));
      if (found == null) {
        missing.add(subject);
      } else {
        all.put(subject, found);
      }
    }
    if (!missing.isEmpty()) {
      computing.apply(List.copyOf(missing)).forEach((subject, value) -> all.put(subject,
          keep(key.apply(subject), stamp.applyAsLong(subject), value)));
    }
    return all;
  }

  /** What a transaction has written is seen by itself alone, and may yet be taken back. */
  private static boolean isWriting() {
    return TransactionSynchronizationManager.isActualTransactionActive()
        && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
  }
}
