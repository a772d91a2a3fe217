package id.lelangkinerja.round;

import id.lelangkinerja.notice.NoticeKind;
import id.lelangkinerja.notice.Notifying;
import id.lelangkinerja.notice.Recipients;
import id.lelangkinerja.notice.Told;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.sealing.SealingWay;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells holders of a round's key when they are named, when they must act, and when they are holders no longer. */
@Component
public class TellingHolders {
  private final HolderRepository holders;
  private final RoundQuery rounds;
  private final Notifying notifying;

  TellingHolders(HolderRepository holders, RoundQuery rounds, Notifying notifying) {
    this.holders = holders;
    this.rounds = rounds;
    this.notifying = notifying;
  }

  /** They are to make ready before the round opens for bids. */
  void named(Acting who, RoundId id, Collection<PersonId> people) {
    notifying.tell(who, Recipients.people(people), Told.of(NoticeKind.KEY_HOLDER, "notice.text.holder-named",
        List.of(nameOf(who, id)), links -> links.seals().holder(id.value()))
        .until(rounds.round(who, id).opensAt()));
  }

  /** This one is to make ready, and is let in then. */
  void substitute(Acting who, RoundId id, PersonId person) {
    notifying.tell(who, Recipients.people(List.of(person)),
        Told.of(NoticeKind.KEY_HOLDER, "notice.text.substitute-named",
            List.of(nameOf(who, id)), links -> links.seals().holder(id.value())));
  }

  /** A substitute is ready: planners have the sitting to call, in which two holders let them in. */
  void ready(Acting who, RoundId id, String name) {
    notifying.tell(who, Recipients.holding(Role.PLANNER), Told.of(NoticeKind.KEY_HOLDER, "notice.text.substitute-ready",
        List.of(nameOf(who, id), name), links -> links.seals().substitute(id.value())));
  }

  /** They are no holders, or no substitutes, any more. */
  void released(Acting who, RoundId id, Collection<PersonId> people) {
    notifying.tell(who, Recipients.people(people), Told.of(NoticeKind.KEY_HOLDER, "notice.text.holder-released",
        List.of(nameOf(who, id)), links -> links.work()));
  }

  /** Bidding is over: two of the three are to be present when its bids are opened. Nobody, where none holds a part. */
  public void sitting(Acting who, RoundId id) {
    if (holders.way(who.region(), id) == SealingWay.SPLIT) {
      notifying.tell(who,
          Recipients.people(holders.holders(who.region(), id).stream().map(KeyHolder::person).toList()),
          Told.of(NoticeKind.KEY_HOLDER, "notice.text.holder-sitting", List.of(nameOf(who, id)),
              links -> links.seals().seal(id.value())));
    }
  }

  private String nameOf(Acting who, RoundId id) {
    return holders.roundName(who.region(), id);
  }
}
