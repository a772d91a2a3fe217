package id.lelangkinerja;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The application: one process that serves pages, holds its database and does its own background work.
 * Beans go by their full names, since two modules may each have a class named Submitting.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class LelangKinerja {
  public static void main(String[] arguments) {
    SpringApplication.run(LelangKinerja.class, arguments);
  }
}
