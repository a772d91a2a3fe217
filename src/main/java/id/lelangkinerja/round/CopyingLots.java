package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes lots of an earlier round along into a later one, with what they need of each other. */
@Component
class CopyingLots {
  private final LotQuery lots;
  private final LotChecks checks;
  private final AddingLot adding;
  private final LotRepository repository;
  private final ApplicationEventPublisher events;

  CopyingLots(LotQuery lots, LotChecks checks, AddingLot adding, LotRepository repository,
      ApplicationEventPublisher events) {
    this.lots = lots;
    this.checks = checks;
    this.adding = adding;
    this.repository = repository;
    this.events = events;
  }

  /** Throws Refused NO_CHOICE for a lot of another round than the earlier one. */
  void copy(Acting who, Round earlier, Round later, List<LotId> chosen) {
    var known = checks.known(who.region(), later);
    var copies = new HashMap<UUID, LotId>();
    var copied = chosen.stream().map(id -> lots.lot(who, id)).toList();
    for (var lot : copied) {
      if (!lot.round().equals(earlier.id())) {
        throw new Refused(Reason.NO_CHOICE).at("lots");
      }
      var draft = LotCopy.of(lot, known, later.firstYear() - earlier.firstYear());
      copies.put(lot.id().value(), adding.add(who, later.id(), draft));
    }
    for (var lot : copied) {
      var copy = Objects.requireNonNull(copies.get(lot.id().value()));
      repository.addNeeds(who.region(), copy, lot.terms().needs().stream().map(Lot.Need::lot)
          .filter(copies::containsKey).map(copies::get).filter(Objects::nonNull).toList());
      events.publishEvent(new LotCopied(who, lot.id(), copy));
    }
  }

  /** What of the lots is not there any more, and so is left out of a copy made today. */
  List<LotCopy.Left> left(Acting who, Round round, Collection<Lot> copied) {
    var known = checks.known(who.region(), round);
    return copied.stream().flatMap(lot -> LotCopy.left(lot, known).stream()).toList();
  }
}
