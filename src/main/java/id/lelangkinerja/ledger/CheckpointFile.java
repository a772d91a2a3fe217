package id.lelangkinerja.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.lelangkinerja.platform.DataHome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The checkpoints outside the database, one after the other in a file that only ever grows: whoever rewrites the
 * database has not rewritten it. Between two notes stands an empty line, as there is one within each.
 */
@Component
class CheckpointFile {
  private final Path file;

  CheckpointFile(DataHome home) {
    this.file = home.log().resolve("checkpoints");
  }

  /** Adds the note, unless it is the last already; it is on the disk when this returns. */
  synchronized void keep(String note) {
    var notes = notes();
    if (!notes.isEmpty() && notes.getLast().equals(note)) {
      return;
    }
    try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      var bytes = ByteBuffer.wrap((note + "\n").getBytes(UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Every note in the file, the oldest first. */
  synchronized List<String> notes() {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      var parts = Files.readString(file).split("\n\n", -1);
      var notes = new ArrayList<String>();
      for (int i = 0; i + 1 < parts.length; i += 2) {
        notes.add(parts[i] + "\n\n" + parts[i + 1] + "\n");
      }
      return List.copyOf(notes);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
