package id.lelangkinerja.measurement;

import id.lelangkinerja.cast.ProgrammeTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** A test of the whole program in which contracts are in force. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ProgrammeTest
@Import({Contracts.class, Reports.class})
public @interface MeasurementTest {}
