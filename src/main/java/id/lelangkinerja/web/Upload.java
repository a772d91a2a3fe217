package id.lelangkinerja.web;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.RefusalKind;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The file of a form. */
public final class Upload {
  static final String FIELD = "file";

  private Upload() {}

  /**
   * The form with its file's name and hash as one more field, so that the same form sent again with another file is
   * seen to be another; with a mistake where no file was chosen.
   */
  public static Form noted(Form sent, @Nullable MultipartFile file) {
    var form = optional(sent, file);
    if ((file == null || (file.isEmpty() && name(file).isEmpty())) && form.mistakeOf(FIELD).isEmpty()) {
      form.mistake(FIELD, new Refused(Reason.REQUIRED));
    }
    return form;
  }

  /** The files that were chosen where a form takes several; none where it was sent without. */
  public static List<MultipartFile> chosen(@Nullable List<MultipartFile> files) {
    return files == null ? List.of() : files.stream().filter(each -> !name(each).isEmpty()).toList();
  }

  /** As {@link #noted(Form, MultipartFile)} for any number of files, none among them. */
  public static Form noted(Form sent, List<MultipartFile> files) {
    return with(sent, files.stream().map(Upload::mark).toList());
  }

  /** As {@link #noted(Form, MultipartFile)} where a file need not be chosen. */
  public static Form optional(Form sent, @Nullable MultipartFile file) {
    return with(sent, List.of(mark(file)));
  }

  public static String name(@Nullable MultipartFile file) {
    var name = file == null ? null : file.getOriginalFilename();
    return name == null ? "" : name;
  }

  /** What the file says, for whoever reads it as it comes; nothing where none was chosen. */
  public static InputStream content(@Nullable MultipartFile file) {
    try {
      return file == null ? InputStream.nullInputStream() : file.getInputStream();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Lays the file down for the time of reading; what the reading refuses is refused beside the field. */
  public static <T> T read(String field, @Nullable MultipartFile file, Function<Path, T> reading) {
    try {
      var copy = Files.createTempFile("upload", ".part");
      try {
        if (file != null) {
          file.transferTo(copy);
        }
        return reading.apply(copy);
      } catch (Refused refused) {
        throw refused.reason().kind() == RefusalKind.INVALID ? refused.at(field) : refused;
      } finally {
        Files.deleteIfExists(copy);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Form with(Form sent, List<String> marks) {
    var typed = new LinkedHashMap<String, List<String>>();
    sent.fields().forEach(field -> typed.put(field, sent.all(field)));
    typed.put(FIELD, marks);
    var form = new Form(typed, sent.reader());
    sent.mistakes().forEach(mistake -> form.mistake(mistake.field(), mistake.refused()));
    return form;
  }

  /** By what one file is told from another. */
  private static String mark(@Nullable MultipartFile file) {
    return name(file) + ":" + hash(file);
  }

  private static String hash(@Nullable MultipartFile file) {
    try {
      var digest = Sha256.fresh();
      if (file != null) {
        try (var in = file.getInputStream();
            var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
          in.transferTo(out);
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
