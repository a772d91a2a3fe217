package id.lelangkinerja.files;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** How every file leaves the program: as an attachment, under its exact type, never guessed at by a browser. */
public final class Download {
  private Download() {}

  /** The answer that streams the content and closes it; the name is written as RFC 5987 has it. */
  public static ResponseEntity<InputStreamResource> of(StoredFile file, InputStream content) {
    return ResponseEntity.ok().contentType(MediaType.parseMediaType(file.mediaType())).contentLength(file.size())
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment(file.name())).header("X-Content-Type-Options", "nosniff")
        .body(new InputStreamResource(content));
  }

  /** The header for a download of this name. */
  public static String attachment(String name) {
    return ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString();
  }
}
