package id.lelangkinerja.start;

import id.lelangkinerja.demo.DemoSignIns;
import id.lelangkinerja.platform.DataHome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells, once all is ready, where to open the program and, in a demo, who may sign in. */
@Component
class ReadyMessage {
  private static final Logger LOG = LoggerFactory.getLogger(ReadyMessage.class);
  private final Environment environment;
  private final DataHome home;
  private final boolean demo;

  ReadyMessage(Environment environment, DataHome home, @Value("${lk.demo}") boolean demo) {
    this.environment = environment;
    this.home = home;
    this.demo = demo;
  }

  @EventListener(ApplicationReadyEvent.class)
  void ready() {
    var port = environment.getProperty("local.server.port");
    if (port == null) {
      return;
    }
    var address = "http://localhost:" + port + (demo ? "/" + DemoSignIns.CODE : "/");
    LOG.info("Ready: open {} (data in {})", address, home.path());
    if (demo) {
      LOG.info("Demo people, all fictional, password \"{}\":\n{}", DemoSignIns.PASSWORD, DemoSignIns.printed());
    }
  }
}
