package id.lelangkinerja.offline;

import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.platform.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * The service worker of a region's page: assets/offline-worker.js, led by what it keeps. Another version of any of these
 * files makes another worker, which is how browsers come to renew what they keep.
 */
@Component
class Worker {
  private static final List<String> ASSETS = List.of("app.css", "offline-send.js", "photo.js", "offline-card.js",
      "offline.js",
      "icon.svg");
  private final ObjectProvider<ResourceUrlProvider> resources;

  /** Resources are found lazily: the loader of the demo serves no pages and has none. */
  Worker(ObjectProvider<ResourceUrlProvider> resources) {
    this.resources = resources;
  }

  String script(RegionHere here) {
    var links = Links.of(here).offline();
    var assets = ASSETS.stream().map(this::address).toList();
    var body = body();
    return "const REGION = \"%s\", PAGE = \"%s\", SHELL = \"%s\", VERSION = \"%s\", SENDING = \"%s\";%nconst ASSETS = [%s];%n%s"
        .formatted(here.code(), links.page(), links.shell(), Sha256.hex(assets + body).substring(0, 12),
            address("offline-send.js"),
            assets.stream().map(each -> '"' + each + '"').collect(Collectors.joining(", ")), body);
  }

  /** The address of a file of ours, which changes with its content. */
  String address(String name) {
    var plain = "/assets/" + name;
    return Objects.requireNonNullElse(resources.getObject().getForLookupPath(plain), plain);
  }

  private static String body() {
    try {
      return new ClassPathResource("static/assets/offline-worker.js").getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
