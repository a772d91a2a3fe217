package id.lelangkinerja.demo;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Plays the whole demo in one transaction: it is there whole, or not at all. */
@Component
class Demo {
  private final Foundations foundations;
  private final TransactionTemplate transaction;

  Demo(Foundations foundations, PlatformTransactionManager transactions) {
    this.foundations = foundations;
    this.transaction = new TransactionTemplate(transactions);
  }

  void play() {
    transaction.executeWithoutResult(_ -> foundations.lay());
  }
}
