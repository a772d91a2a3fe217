package id.lelangkinerja.demo;

import id.lelangkinerja.contract.ContractId;
import org.springframework.stereotype.Component;

/** What becomes of a contract besides its figures: amendments, its passing to a successor, its end. */
@Component
class ContractCourse {
  private final Keeping keeping;
  private final Amendments amendments;
  private final Passing passing;
  private final Endings endings;
  private final Splitting splitting;

  ContractCourse(Keeping keeping, Amendments amendments, Passing passing, Endings endings, Splitting splitting) {
    this.keeping = keeping;
    this.amendments = amendments;
    this.passing = passing;
    this.endings = endings;
    this.splitting = splitting;
  }

  /** Plays it from the day on which the contract comes into force. */
  void follow(Auction.Playing lot, ContractId contract) {
    var name = lot.run().lot();
    if (splitting.splits(name)) {
      keeping.until(lot, contract, Merging.DAY);
      splitting.announce(contract, heir -> goOn(lot, contract, heir));
      return;
    }
    keeping.follow(lot, contract);
    amendments.announce(name, contract, lot.plan().days());
    passing.announce(name, contract);
    endings.announce(lot, contract);
  }

  private void goOn(Auction.Playing lot, ContractId before, Splitting.Heir heir) {
    keeping.goOn(lot, before, heir.contract(), heir.reporter());
    if (heir.first()) {
      amendments.announce(lot.run().lot(), heir.contract(), lot.plan().days());
    }
    endings.announce(lot, heir.contract());
  }
}
