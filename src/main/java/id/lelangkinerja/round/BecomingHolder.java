package id.lelangkinerja.round;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.sealing.HolderLock;
import id.lelangkinerja.sealing.Passphrase;
import id.lelangkinerja.sealing.SigningKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A named holder makes ready: their passphrase, which nobody else sees, becomes a lock to which their part is sealed
 * later. Done again it gives a new lock, as long as no part was sealed to the old one.
 */
@Service
public class BecomingHolder {
  private final RoundRepository rounds;
  private final HolderRepository holders;
  private final HolderQuery query;
  private final SigningKey signing;
  private final TellingHolders telling;
  private final History history;

  BecomingHolder(RoundRepository rounds, HolderRepository holders, HolderQuery query, SigningKey signing,
      TellingHolders telling, History history) {
    this.rounds = rounds;
    this.holders = holders;
    this.query = query;
    this.signing = signing;
    this.telling = telling;
    this.history = history;
  }

  /** Throws Refused: NOT_YOURS for whoever is not named and waiting to make ready, NOT_FOUND_HERE. */
  @Transactional
  public void makeReady(Acting who, RoundId round, Passphrase passphrase) {
    var region = who.region();
    rounds.lock(region, round);
    var holder = query.waiting(who, round).orElseThrow(() -> new Refused(Reason.NOT_YOURS));
    var lock = HolderLock.of(passphrase, signing,
        KeyHolder.context(region, round, holder.holderNo(), holder.person()));
    holders.ready(region, round, holder, lock);
    if (holder.substitute()) {
      telling.ready(who, round, holder.name());
    }
    history.record(who, "round.holder-ready", Kind.ROUND, round.value());
  }
}
