package id.lelangkinerja.round;

import id.lelangkinerja.identity.Guesses;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.InstallationKey;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.sealing.PrivateHalf;
import id.lelangkinerja.sealing.RoundKey;
import id.lelangkinerja.sealing.SealBroken;
import id.lelangkinerja.sealing.SealingWay;
import id.lelangkinerja.sealing.Share;
import id.lelangkinerja.sealing.SigningKey;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The keys of rounds for those who seal and open: never one that this installation did not make. One that was exchanged
 * in the database is refused with KEY_EXCHANGED and recorded.
 */
@Component
public class RoundKeys {
  private final RoundRepository rounds;
  private final HolderRepository holders;
  private final HolderWatch watch;
  private final InstallationKey installation;
  private final SigningKey signing;
  private final RecordingExchange exchange;
  private final Guesses guesses;

  RoundKeys(RoundRepository rounds, HolderRepository holders, HolderWatch watch,
      InstallationKey installation, SigningKey signing,
      RecordingExchange exchange, Guesses guesses) {
    this.rounds = rounds;
    this.holders = holders;
    this.watch = watch;
    this.installation = installation;
    this.signing = signing;
    this.exchange = exchange;
    this.guesses = guesses;
  }

  /** The key of a round that was opened for bids. */
  public RoundKey key(Acting who, RoundId round) {
    var key = rounds.key(who.region(), round).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    if (!key.isOwn(installation, signing, Round.sealingContext(who.region(), round))) {
      exchange.record(who, round, key.fingerprint());
      throw new Refused(Reason.KEY_EXCHANGED);
    }
    return key;
  }

  /**
   * The private half, for the sitting that opens the bids: see {@link #open}. Where it is split, refused with
   * HOLDERS_ON_PANEL, too, where by now all three of its holders would judge what they open.
   */
  public PrivateHalf openForSitting(Acting who, RoundId round, List<PresentHolder> present) {
    if (key(who, round).way() == SealingWay.SPLIT) {
      watch.refuseUnlessOneOutside(who.region(), round,
          holders.holders(who.region(), round).stream().map(KeyHolder::person).toList());
    }
    return open(who, round, present);
  }

  /**
   * The private half. Where it is split, two present holders are needed: refused with TWO_HOLDERS_NEEDED, at the
   * field of the holder HOLDER_BIDS, PASSPHRASE_WRONG, SIGN_IN_TOO_OFTEN or SHARE_DAMAGED, and KEY_NOT_JOINED where parts do not
   * belong together. Throws SealBroken when the installation's key is another.
   */
  public PrivateHalf open(Acting who, RoundId round, List<PresentHolder> present) {
    var key = key(who, round);
    if (key.way() == SealingWay.INSTALLATION) {
      return key.unlock(installation, Round.sealingContext(who.region(), round));
    }
    Refused.unless(present.size() >= Share.ENOUGH, Reason.TWO_HOLDERS_NEEDED);
    var named = holders.holders(who.region(), round).stream()
        .collect(Collectors.toMap(KeyHolder::holderNo, Function.identity()));
    watch.refuseBidders(who.region(), round,
        present.stream().map(each -> named.get(each.no())).filter(Objects::nonNull).toList());
    var shares = present.stream().map(each -> share(who, round, named.get(each.no()), each)).toList();
    try {
      return key.join(shares.get(0), shares.get(1));
    } catch (SealBroken _) {
      throw new Refused(Reason.KEY_NOT_JOINED);
    }
  }

  private Share share(Acting who, RoundId round, @Nullable KeyHolder holder,
      PresentHolder present) {
    var field = PresentHolder.field(present.no());
    var lock = holder == null ? null : holder.lock();
    if (holder == null || lock == null || holder.sealedShare() == null || holder.generation() == null) {
      throw new Refused(Reason.SHARE_DAMAGED).at(field);
    }
    try {
      guesses.count(who, "holder:" + round.value() + ":" + present.no());
    } catch (Refused tooOften) {
      throw tooOften.at(field);
    }
    var context = KeyHolder.context(who.region(), round, holder.holderNo(), holder.person());
    try {
      return lock.open(present.passphrase(), holder.holderNo(), holder.sealedShare(),
          KeyHolder.shareContext(context, holder.generation()))
          .orElseThrow(() -> new Refused(Reason.PASSPHRASE_WRONG).at(field));
    } catch (SealBroken _) {
      throw new Refused(Reason.SHARE_DAMAGED).at(field);
    }
  }
}
