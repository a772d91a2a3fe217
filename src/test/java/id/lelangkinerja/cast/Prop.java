package id.lelangkinerja.cast;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.TestComponent;

/**
 * A helper that every {@link ProgrammeTest} has, whether it asks for it or not: a program is started for each set of
 * helpers that tests import, and takes seconds and memory.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestComponent
public @interface Prop {}
