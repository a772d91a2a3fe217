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

  ContractCourse(Keeping keeping, Amendments amendments, Passing passing, Endings endings) {
    this.keeping = keeping;
    this.amendments = amendments;
    this.passing = passing;
    this.endings = endings;
  }

  /** Plays it from the day on which the contract comes into force. */
  void follow(Auction.Playing lot, ContractId contract) {
    var name = lot.run().lot();
    keeping.follow(lot, contract);
    amendments.announce(name, contract, lot.plan().days());
    passing.announce(name, contract);
    endings.announce(lot, contract);
  }
}
