package id.lelangkinerja.database;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A method that reads by one statement: it takes a single trip to the server, with the statement go those that say for whom it speaks,
 * and the server's transaction ends with it. Within a transaction it is a part of that. A second statement in such a method
 * would speak for nobody, and row-level security would show it no rows.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public @interface OneStatement {
}
