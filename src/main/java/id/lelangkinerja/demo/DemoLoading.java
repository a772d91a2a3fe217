package id.lelangkinerja.demo;

import id.lelangkinerja.LelangKinerja;
import id.lelangkinerja.database.Connections;
import id.lelangkinerja.platform.DataHome;
import id.lelangkinerja.platform.Prepared;
import id.lelangkinerja.region.RegionDirectory;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Loads the demo before the first page is served, unless it is there already. A second, short-lived program does it,
 * which signs in to the database as the one role that may move the programme's clock; this one never can.
 */
@Component
@ConditionalOnWebApplication
class DemoLoading implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(DemoLoading.class);
  /** Before the web server, whose phase is far higher. */
  private static final int EARLY = 0;
  private final RegionDirectory regions;
  private final Connections connections;
  private final DataHome home;
  private final Clock clock;
  private final boolean wanted;
  private volatile boolean running;

  DemoLoading(RegionDirectory regions, Connections connections, DataHome home, Clock clock,
      @Value("${lk.demo}") boolean wanted) {
    this.regions = regions;
    this.connections = connections;
    this.home = home;
    this.clock = clock;
    this.wanted = wanted;
  }

  @Override
  public void start() {
    running = true;
    if (!wanted || regions.of(DemoSignIns.CODE).isPresent()) {
      return;
    }
    long begun = System.nanoTime();
    LOG.info("Loading the demo: Kota Malang from 2018 to today, played step by step ...");
    try (var loader = loader().run()) {
      loader.getBean(Demo.class).play(LocalDate.ofInstant(clock.instant(), Texts.ZONE));
      loader.getBean(LogAndDraw.class).run();
    }
    LOG.info("The demo is loaded ({} s).", Duration.ofNanos(System.nanoTime() - begun).toSeconds());
  }

  private SpringApplicationBuilder loader() {
    return new SpringApplicationBuilder(LelangKinerja.class).web(WebApplicationType.NONE)
        .properties("lk.database.as=loader", "spring.flyway.enabled=false", "lk.demo=false",
            "spring.main.lazy-initialization=true")
        .logStartupInfo(false)
        .listeners(new Prepared())
        .initializers(context -> {
          var beans = (GenericApplicationContext) context;
          beans.registerBean(Connections.class, () -> connections, definition -> definition.setDestroyMethodName(""));
          beans.registerBean(DataHome.class, () -> home);
          beans.registerBean("onePassword", PasswordEncoder.class, OnePassword::new,
              definition -> definition.setPrimary(true));
        });
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return EARLY;
  }
}
