package id.lelangkinerja.database;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A method that only reads, and needs no transaction around its statements: each takes a single trip to the server, where it is a transaction
 * by itself and is told anew for whom it speaks. Two statements may see what was written between them, as they may in any
 * transaction here (read committed). Within a transaction the method is a part of that.
 * Its first argument names the region (Acting or RegionId); what is told of a person alone, or of none, holds in a transaction only.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public @interface PlainRead {}
