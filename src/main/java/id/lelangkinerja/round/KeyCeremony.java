package id.lelangkinerja.round;

import id.lelangkinerja.platform.InstallationKey;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.sealing.PrivateHalf;
import id.lelangkinerja.sealing.RoundKey;
import id.lelangkinerja.sealing.SealingWay;
import id.lelangkinerja.sealing.SigningKey;
import id.lelangkinerja.sealing.SplitKey;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Makes the key of a round, in the way that the round chose: wrapped by the installation, or split, each part sealed to
 * a holder who is ready. A private half that is split exists for this moment alone; no part of it is kept in the open.
 */
@Component
class KeyCeremony {
  private final RoundRepository rounds;
  private final HolderRepository holders;
  private final InstallationKey installation;
  private final SigningKey signing;

  KeyCeremony(RoundRepository rounds, HolderRepository holders, InstallationKey installation, SigningKey signing) {
    this.rounds = rounds;
    this.holders = holders;
    this.installation = installation;
    this.signing = signing;
  }

  /** Makes and keeps the key; throws Refused HOLDER_NOT_READY, which the gaps of the round tell before. */
  RoundKey hold(RegionId region, RoundId round) {
    var context = Round.sealingContext(region, round);
    if (holders.way(region, round) == SealingWay.INSTALLATION) {
      var key = RoundKey.make(installation, signing, context);
      rounds.keep(region, round, key);
      return key;
    }
    var split = SplitKey.make(signing, context, places(region, round, 1));
    rounds.keep(region, round, split.key());
    keep(region, round, 1, split.sealedShares());
    return split.key();
  }

  /** Splits the private half anew among the holders of today: the parts of before join with none of these. */
  void again(RegionId region, RoundId round, PrivateHalf half, int generation) {
    keep(region, round, generation, SplitKey.again(half, places(region, round, generation)));
  }

  private void keep(RegionId region, RoundId round, int generation, List<byte[]> sealed) {
    for (int no = 1; no <= sealed.size(); no++) {
      holders.keepShare(region, round, no, generation, sealed.get(no - 1));
    }
  }

  private List<SplitKey.Place> places(RegionId region, RoundId round, int generation) {
    return holders.holders(region, round).stream().map(holder -> place(region, round, holder, generation)).toList();
  }

  private SplitKey.Place place(RegionId region, RoundId round, KeyHolder holder, int generation) {
    var context = KeyHolder.context(region, round, holder.holderNo(), holder.person());
    var lock = holder.lock();
    if (lock == null || !lock.isOwn(signing, context)) {
      throw new Refused(Reason.HOLDER_NOT_READY, holder.name());
    }
    return new SplitKey.Place(lock, KeyHolder.shareContext(context, generation));
  }
}
