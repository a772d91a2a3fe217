package id.lelangkinerja.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * One running program owns a home. The operating system keeps the lock and drops it when the program dies, however it
 * dies, so a lock never outlives its owner.
 */
final class HomeLock implements AutoCloseable {
  private final FileChannel file;

  private HomeLock(FileChannel file) {
    this.file = file;
  }

  static HomeLock on(Path home) throws IOException {
    var file = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (isTaken(file))
        throw inUse(home, null);
      return new HomeLock(file);
    } catch (OverlappingFileLockException e) {
      file.close();
      throw inUse(home, e);
    } catch (IOException | DatabaseNotStarted e) {
      file.close();
      throw e;
    }
  }

  private static boolean isTaken(FileChannel file) throws IOException {
    return file.tryLock() == null;
  }

  private static DatabaseNotStarted inUse(Path home, @Nullable Exception cause) {
    return new DatabaseNotStarted("The folder " + home + " is in use by another running program."
        + " Stop that one, or set LK_HOME to another folder.", cause);
  }

  boolean isHeld() {
    return file.isOpen();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
