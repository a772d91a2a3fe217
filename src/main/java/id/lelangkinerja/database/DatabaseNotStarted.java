package id.lelangkinerja.database;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The program's own database could not be started. The message is for whoever operates it and says what to do. */
public final class DatabaseNotStarted extends RuntimeException {
  @Serial
  private static final long serialVersionUID = 1L;

  DatabaseNotStarted(String message) {
    super(message);
  }

  DatabaseNotStarted(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
