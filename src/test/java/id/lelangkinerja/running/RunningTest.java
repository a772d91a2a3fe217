package id.lelangkinerja.running;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.measurement.Contracts;
import id.lelangkinerja.measurement.Reports;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** A test of the whole program in which contracts run. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ProgrammeTest
@Import({Contracts.class, Reports.class, Addenda.class})
@interface RunningTest {}
