package id.lelangkinerja.running;

import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Upload;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The file of the regulation or decision by which a contract passes, as it is handed in. */
public record Decree(String name, InputStream content) {
  /** Null where no file was chosen. */
  static @Nullable Decree of(@Nullable MultipartFile file) {
    return Upload.name(file).isEmpty() ? null : new Decree(Upload.name(file), Upload.content(file));
  }

  /** The stored file, kept within the act; null where none was handed in. What it is refused for is told at "file". */
  static @Nullable UUID keep(FileStore files, Acting who, @Nullable Decree decree) {
    if (decree == null) {
      return null;
    }
    try {
      return files.store(who, decree.name(), decree.content());
    } catch (Refused refused) {
      throw refused.at("file");
    }
  }
}
