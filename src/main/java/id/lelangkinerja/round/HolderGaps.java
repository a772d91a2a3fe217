package id.lelangkinerja.round;

import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.sealing.SealingWay;
import id.lelangkinerja.sealing.Share;
import id.lelangkinerja.sealing.SigningKey;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the holders of a round's key still lack before it can be split among them; nothing once that was done. */
@Component
class HolderGaps {
  private final HolderRepository holders;
  private final HolderChecks checks;
  private final SigningKey signing;

  HolderGaps(HolderRepository holders, HolderChecks checks, SigningKey signing) {
    this.holders = holders;
    this.checks = checks;
    this.signing = signing;
  }

  List<Gap> of(RegionId region, Round round) {
    if (round.wasOpened() || holders.way(region, round.id()) == SealingWay.INSTALLATION) {
      return List.of();
    }
    var gaps = new ArrayList<Gap>();
    var named = holders.holders(region, round.id());
    if (named.size() < Share.PARTS) {
      gaps.add(Gap.ofRound(Gap.Missing.HOLDERS, round.name()));
    }
    if (!named.isEmpty() && named.stream().allMatch(holder -> round.isOnPanel(holder.person()))) {
      gaps.add(Gap.ofRound(Gap.Missing.HOLDERS_ON_PANEL, round.name()));
    }
    var eligible = checks.eligible(region, round.id());
    for (var holder : named) {
      if (!eligible.contains(holder.person())) {
        gaps.add(Gap.ofRound(Gap.Missing.HOLDER_UNFIT, holder.name()));
      }
      if (!isReady(region, round.id(), holder)) {
        gaps.add(Gap.ofRound(Gap.Missing.HOLDER_NOT_READY, holder.name()));
      }
    }
    return gaps;
  }

  /** Whether the installation alone opens the bids, though three officials, not all on the panel, could hold the key. */
  @Transactional(readOnly = true)
  boolean isSimpleNeedlessly(RegionId region, Round round) {
    if (round.wasOpened() || holders.way(region, round.id()) != SealingWay.INSTALLATION) {
      return false;
    }
    var eligible = checks.eligible(region, round.id());
    return eligible.size() >= Share.PARTS && !eligible.stream().allMatch(round::isOnPanel);
  }

  /** Ready by a lock of their own: one that somebody put into the database is none. */
  private boolean isReady(RegionId region, RoundId round, KeyHolder holder) {
    var lock = holder.lock();
    return lock != null
        && lock.isOwn(signing, KeyHolder.context(region, round, holder.holderNo(), holder.person()));
  }
}
