package id.lelangkinerja.measurement;

import id.lelangkinerja.cast.ProgrammeTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A test of the whole program in which contracts are in force. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ProgrammeTest
public @interface MeasurementTest {}
