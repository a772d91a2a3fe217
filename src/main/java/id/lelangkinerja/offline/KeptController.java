package id.lelangkinerja.offline;

import id.lelangkinerja.offline.page.OfflinePage;
import id.lelangkinerja.platform.Face;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** What a browser needs to install the page and to keep it for the time without a connection: nobody's data. */
@RegionController
class KeptController {
  private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);
  private static final MediaType MANIFEST = new MediaType("application", "manifest+json", StandardCharsets.UTF_8);
  private final Worker worker;
  private final MessageSource messages;

  KeptController(Worker worker, MessageSource messages) {
    this.worker = worker;
    this.messages = messages;
  }

  /** What the device shows, and fills from its own store, where there is no connection. */
  @OpenToAll
  @GetMapping("/offline/shell")
  Screen shell(RegionHere here) {
    return Screen.of("offline/shell", OfflinePage.kept(here.code(), here.shortName()));
  }

  @OpenToAll
  @GetMapping("/offline/worker.js")
  ResponseEntity<String> worker(RegionHere here) {
    return ResponseEntity.ok().contentType(SCRIPT).cacheControl(CacheControl.noCache())
        .header("Service-Worker-Allowed", Links.of(here).offline().page()).body(worker.script(here));
  }

  @OpenToAll
  @GetMapping("/offline/manifest.webmanifest")
  ResponseEntity<Map<String, Object>> manifest(RegionHere here, Locale reader, HttpServletRequest request) {
    var t = new Texts(reader, messages);
    var face = Face.of(request.getAttribute(Face.ATTRIBUTE));
    var name = face.programme().isEmpty() ? t.get("product.name") : face.programme();
    var page = Links.of(here).offline().page();
    return ResponseEntity.ok().contentType(MANIFEST).cacheControl(CacheControl.noCache())
        .body(Map.ofEntries(Map.entry("name", name + " · " + here.shortName()), Map.entry("short_name", name),
            Map.entry("description", t.get("offline.lead")), Map.entry("lang", reader.getLanguage()),
            Map.entry("id", page), Map.entry("start_url", page), Map.entry("scope", page),
            Map.entry("display", "standalone"), Map.entry("background_color", "#f6f5f1"),
            Map.entry("theme_color", "#175a8c"),
            Map.entry("icons", List.of(icon("icon.svg", "any", "image/svg+xml"),
                icon("icon-192.png", "192x192", "image/png"), icon("icon-512.png", "512x512", "image/png")))));
  }

  private Map<String, String> icon(String file, String sizes, String type) {
    return Map.of("src", worker.address(file), "sizes", sizes, "type", type, "purpose", "any maskable");
  }
}
