package id.lelangkinerja.start;

import id.lelangkinerja.database.DatabaseNotStarted;
import java.net.BindException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Turns the failures that an operator can mend into a sentence on what to do. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailures implements FailureAnalyzer {
  @Override
  public @Nullable FailureAnalysis analyze(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case PortInUseException taken -> {
          return portTaken(String.valueOf(taken.getPort()), taken);
        }
        case BindException taken -> {
          return portTaken("", taken);
        }
        case DatabaseNotStarted down -> {
          return new FailureAnalysis(String.valueOf(down.getMessage()), null, down);
        }
        case NotFitForProduction unfit -> {
          return new FailureAnalysis(String.valueOf(unfit.getMessage()), null, unfit);
        }
        default -> {
          // perhaps its cause is one of them
        }
      }
    }
    return null;
  }

  private static FailureAnalysis portTaken(String port, Throwable taken) {
    return new FailureAnalysis("Port %s is taken by another program.".formatted(port).replace("  ", " "),
        "Stop that program, or choose another port: SERVER_PORT=8081 mvn spring-boot:run", taken);
  }
}
