package id.lelangkinerja.api;

import id.lelangkinerja.platform.OpenToAll;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Publishes the API's description. */
@Controller
class DescriptionController {
  private static final Duration FRESH = Duration.ofMinutes(5);
  private final Description description;

  DescriptionController(Description description) {
    this.description = description;
  }

  @OpenToAll
  @GetMapping(path = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> show() {
    return ResponseEntity.ok().cacheControl(CacheControl.maxAge(FRESH).cachePublic())
        .contentType(MediaType.APPLICATION_JSON).body(description.document());
  }
}
