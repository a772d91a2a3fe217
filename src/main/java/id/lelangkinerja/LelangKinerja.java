package id.lelangkinerja;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: one process that serves pages, holds its database and does its own background work. */
@SpringBootApplication
public class LelangKinerja {
  public static void main(String[] arguments) {
    SpringApplication.run(LelangKinerja.class, arguments);
  }
}
