package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.round.page.ExtensionRow;
import id.lelangkinerja.round.page.SealCard;
import java.util.List;
import org.springframework.stereotype.Component;

/** What stands beside a round on its page: its extensions, whether it opens by itself, how it is sealed. */
@Component
class RoundSides {
  private final ExtensionRepository extensions;
  private final ScheduleQuery schedule;
  private final HolderQuery holders;

  RoundSides(ExtensionRepository extensions, ScheduleQuery schedule, HolderQuery holders) {
    this.extensions = extensions;
    this.schedule = schedule;
    this.holders = holders;
  }

  List<ExtensionRow> extensions(Acting who, RoundId round) {
    return extensions.of(who.region(), round);
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
