package id.lelangkinerja.bidding;

import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.round.HolderQuery;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Who may be a partner: no agency whose people hold a part of the key that opens the round's bids. */
@Component
class PartnerChecks {
  private final HolderQuery holders;
  private final Clock clock;

  PartnerChecks(HolderQuery holders, Clock clock) {
    this.holders = holders;
    this.clock = clock;
  }

  /** Throws Refused PARTNER_HOLDS_KEY, with the name. Who holds a part is no secret. */
  void refuseHolder(RegionId region, RoundId round, AgencyId partner, String name) {
    var day = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    Refused.unless(!holders.isHeldWithin(region, round, partner, day), Reason.PARTNER_HOLDS_KEY, name);
  }
}
