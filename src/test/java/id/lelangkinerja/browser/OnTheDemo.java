package id.lelangkinerja.browser;

import id.lelangkinerja.cast.TestConnections;
import id.lelangkinerja.permission.Routes;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** A test in a browser on the demo, which is played once for all that have the same settings. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "lk.demo=true")
@Import({TestConnections.class, Routes.class})
@interface OnTheDemo {}
