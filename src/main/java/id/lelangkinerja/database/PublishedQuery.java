package id.lelangkinerja.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what is published, as the role that may read nothing else: through {@link PublishedJdbc}, each
 * statement by itself (as {@link PlainRead} has it) and for the region that the method's first argument names.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repository
@Transactional(transactionManager = PublishedQuery.TRANSACTIONS, readOnly = true, propagation = Propagation.SUPPORTS)
public @interface PublishedQuery {
  /** The name of the bean that manages these transactions. */
  String TRANSACTIONS = "publishedTransactions";
}
