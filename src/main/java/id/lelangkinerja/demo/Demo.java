package id.lelangkinerja.demo;

import id.lelangkinerja.notice.Forgetting;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Plays the whole demo in one transaction: it is there whole, or not at all. */
@Component
class Demo {
  private final Foundations foundations;
  private final Territories territories;
  private final Facts facts;
  private final Story story;
  private final Forgetting forgetting;
  private final DemoMarkRepository mark;
  private final TransactionTemplate transaction;

  Demo(Foundations foundations, Territories territories, Facts facts, Story story, Forgetting forgetting,
      DemoMarkRepository mark, PlatformTransactionManager transactions) {
    this.foundations = foundations;
    this.territories = territories;
    this.facts = facts;
    this.story = story;
    this.forgetting = forgetting;
    this.mark = mark;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Plays it up to this day, the real one. */
  void play(LocalDate today) {
    transaction.executeWithoutResult(_ -> {
      mark.leave(today);
      var script = Script.read();
      foundations.lay();
      territories.draw();
      facts.tell(script);
      story.tell(script, today);
      forgetting.forget(Foundations.MALANG);
    });
  }
}
