package id.lelangkinerja.cast;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** What comes of acts that several tabs send at the same moment. */
public final class AtOnce {
  private static final int TABS = 6;

  private AtOnce() {}

  /** Each act from six tabs, all at once; the reasons of those that were refused, empty for those that were done. */
  public static List<Optional<Reason>> answers(Runnable... acts) throws Exception {
    var tries = new ArrayList<Callable<Optional<Reason>>>();
    for (int tab = 0; tab < TABS; tab++) {
      for (var act : acts) {
        tries.add(() -> answer(act));
      }
    }
    var answers = new ArrayList<Optional<Reason>>();
    try (var threads = Executors.newFixedThreadPool(TABS)) {
      for (var one : threads.invokeAll(tries)) {
        answers.add(one.get());
      }
    }
    return answers;
  }

  private static Optional<Reason> answer(Runnable act) {
    try {
      act.run();
      return Optional.empty();
    } catch (Refused refused) {
      return Optional.of(refused.reason());
    }
  }
}
