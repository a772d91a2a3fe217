package id.lelangkinerja.bench;

import id.lelangkinerja.cast.Worlds;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * A measurement of the program as it runs in production: its own PostgreSQL on a fresh home, whatever is committed on the disk, asked over
 * HTTP on loopback.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "lk.demo=false")
@AutoConfigureMockMvc
@Import({BenchConnections.class, Worlds.class, City.class})
@interface Benched {}
