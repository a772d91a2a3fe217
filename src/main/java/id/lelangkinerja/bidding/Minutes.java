package id.lelangkinerja.bidding;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.round.HolderQuery;
import id.lelangkinerja.round.PresentHolder;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.sealing.SealingWay;
import id.lelangkinerja.sealing.Share;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Begins the minutes of an opening: who opened, and with which holders; in rows and in the history. */
@Component
class Minutes {
  private final OpeningRepository openings;
  private final HolderQuery holders;
  private final History history;

  Minutes(OpeningRepository openings, HolderQuery holders, History history) {
    this.openings = openings;
    this.holders = holders;
    this.history = history;
  }

  /** The number of the opening; with the key it also ends an opening by codes that was declared before. */
  int begin(Acting who, RoundId round, List<PresentHolder> present) {
    openings.end(who.region(), round);
    var seal = holders.seal(who, round);
    if (seal.way() == SealingWay.INSTALLATION) {
      history.record(who, "round.bids-opened", Kind.ROUND, round.value());
      return openings.atOnce(who, round, OpeningWay.INSTALLATION, List.of());
    }
    var opened = present.stream().limit(Share.ENOUGH).flatMap(each -> seal.holders().stream()
        .filter(holder -> holder.no() == each.no())).toList();
    history.record(who, "round.bids-opened", Kind.ROUND, round.value(),
        opened.stream().map(HolderQuery.Named::name).collect(Collectors.joining("; ")));
    return openings.atOnce(who, round, OpeningWay.of(seal.way()),
        opened.stream().map(holder -> new PersonId(holder.person())).toList());
  }
}
