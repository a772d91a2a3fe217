package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.round.page.ExtensionRow;
import id.lelangkinerja.round.page.RoundPage;
import id.lelangkinerja.round.page.SealCard;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What stands beside a round on its page: its extensions, whether it opens by itself, how it is sealed, what must be
 * covered.
 */
@Component
class RoundSides {
  private final ExtensionRepository extensions;
  private final ScheduleQuery schedule;
  private final HolderQuery holders;
  private final CoverQuery covers;

  RoundSides(ExtensionRepository extensions, ScheduleQuery schedule, HolderQuery holders, CoverQuery covers) {
    this.covers = covers;
    this.extensions = extensions;
    this.schedule = schedule;
    this.holders = holders;
  }

  List<ExtensionRow> extensions(Acting who, RoundId round) {
    return extensions.of(who.region(), round);
  }

  List<RoundPage.Cover> covers(Acting who, RoundId round) {
    return covers.of(who.region(), round).stream().map(cover -> new RoundPage.Cover(cover.name(), cover.least()))
        .toList();
  }

  boolean isTakingBids(Acting who, RoundId round) {
    return extensions.isTakingBids(who.region(), round);
  }

  boolean isScheduled(Acting who, RoundId round) {
    return schedule.isScheduled(who.region(), round);
  }

  SealCard seal(Acting who, Links links, Round round, List<LotState> lots) {
    var seal = holders.seal(who, round.id());
    var key = seal.key();
    var id = round.id().value();
    return new SealCard(seal.way().key(), seal.way().key() + ".meaning",
        seal.holders().stream().map(holder -> new SealCard.Holder(holder.name(), holder.ready())).toList(),
        key == null ? "" : key.fingerprint(), key != null && key.own(),
        key == null && Rules.mayRevise(who, lots) ? links.seals().holders(id) : "",
        seal.replaceable() && Rules.mayPlan(who) ? links.seals().substitute(id) : "",
        key == null ? "" : links.seals().seal(id));
  }
}
