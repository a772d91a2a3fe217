package id.lelangkinerja.jobs;

import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Does the same for many, such as all regions, so that one that fails keeps no other from its turn. */
public final class OneByOne {
  private OneByOne() {}

  /** Does it for each; afterwards throws the first failure, the others being attached to it. */
  public static <T> void each(Collection<T> all, Consumer<? super T> act) {
    @Nullable
    RuntimeException first = null;
    for (var one : all) {
      try {
        act.accept(one);
      } catch (RuntimeException failure) {
        if (first == null) {
          first = failure;
        } else {
          first.addSuppressed(failure);
        }
      }
    }
    if (first != null) {
      throw first;
    }
  }
}
