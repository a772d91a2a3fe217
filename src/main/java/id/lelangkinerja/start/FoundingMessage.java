package id.lelangkinerja.start;

import id.lelangkinerja.identity.FoundingLinks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Tells the operator where a region is founded: at every start while nobody exists, and when LK_NEW_REGION_LINK=true
 * asks for it. Whoever reads the log may follow the link, once, within 24 hours.
 */
@Component
class FoundingMessage {
  private static final Logger LOG = LoggerFactory.getLogger(FoundingMessage.class);
  private final FoundingLinks links;
  private final Environment environment;
  private final boolean another;

  FoundingMessage(FoundingLinks links, Environment environment,
      @Value("${lk.new-region-link}") boolean another) {
    this.links = links;
    this.environment = environment;
    this.another = another;
  }

  /** After the message that tells where the program is. */
  @EventListener(ApplicationReadyEvent.class)
  @Order(Ordered.LOWEST_PRECEDENCE)
  void ready() {
    var port = environment.getProperty("local.server.port");
    if (port == null) {
      return;
    }
    var first = links.first();
    first.ifPresent(path -> LOG.info("Nobody can sign in yet. Found the first region and name its administrator within"
        + " 24 hours, once: {}{}", address(port), path));
    if (another && first.isEmpty()) {
      LOG.info("Found another region and name its administrator within 24 hours, once: {}{}", address(port),
          links.another());
    }
  }

  private String address(String port) {
    var told = environment.getProperty("lk.address", "").strip().replaceAll("/+$", "");
    return told.isEmpty() ? "http://localhost:" + port : told;
  }
}
