package id.lelangkinerja.start;

import id.lelangkinerja.demo.DemoMarkRepository;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Refuses production on data in which the demo was once played: its people sign in with a password that is printed. */
@Component
class ProductionHome implements SmartLifecycle {
  /** Before the web server, whose phase is far higher. */
  private static final int EARLY = 0;
  private final DemoMarkRepository mark;
  private final Environment environment;
  private volatile boolean running;

  ProductionHome(DemoMarkRepository mark, Environment environment) {
    this.mark = mark;
    this.environment = environment;
  }

  @Override
  public void start() {
    if (environment.matchesProfiles("production") && mark.isThere()) {
      throw new NotFitForProduction("The demo was once loaded into these data, with people whose password everybody"
          + " knows. Production starts empty: set LK_HOME (or LK_DATABASE_URL) to a place of its own.");
    }
    running = true;
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
