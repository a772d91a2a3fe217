package id.lelangkinerja;

import id.lelangkinerja.backup.BackupCommand;
import id.lelangkinerja.draw.DrawCommand;
import id.lelangkinerja.merkle.VerifyCommand;
import id.lelangkinerja.platform.Prepared;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The application: one process that serves pages, holds its database and does its own background work; or, called with
 * a command, that command alone. Beans go by their full names, since two modules may each have a class named
 * Submitting.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class LelangKinerja {
  public static void main(String[] arguments) {
    var words = List.of(arguments);
    if (BackupCommand.isMeant(words)) {
      System.exit(new BackupCommand(System.getenv(), Clock.systemUTC(), System.out).run(words));
    }
    if (VerifyCommand.isMeant(words)) {
      System.exit(new VerifyCommand(System.out).run(words));
    }
    if (DrawCommand.isMeant(words)) {
      System.exit(new DrawCommand(System.out, new SecureRandom()).run(words));
    }
    var program = new SpringApplication(LelangKinerja.class);
    program.addListeners(new Prepared());
    program.run(arguments);
  }
}
