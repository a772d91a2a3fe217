package id.lelangkinerja.platform;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A module's part of "my work": what waits there for this person now. Every module that can make people wait has one.
 */
public interface Waiting {
  /**
   * One thing to do: its text's key with values, what it concerns, when it is due (null: no term), and the address
   * that is one step from doing it.
   */
  record Task(String key, String object, @Nullable Instant due, String url) {}

  List<Task> waitingFor(Acting who, Links links);
}
