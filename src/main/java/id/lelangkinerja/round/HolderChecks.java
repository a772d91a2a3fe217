package id.lelangkinerja.round;

import id.lelangkinerja.identity.PeopleQuery;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who may hold a part of a round's key today: whoever holds an office in the region, but neither national observers nor
 * anyone who heads or drafts for an agency that is invited to the round or a partner in one of its bids: a bidder must
 * not open its rivals' bids.
 */
@Component
class HolderChecks {
  private static final List<Role> OFFICES = Arrays.stream(Role.values()).filter(role -> role != Role.NATIONAL_OBSERVER)
      .toList();
  private final PeopleQuery people;
  private final HolderQuery holders;
  private final JointBidders joint;
  private final Clock clock;

  HolderChecks(PeopleQuery people, HolderQuery holders, JointBidders joint, Clock clock) {
    this.people = people;
    this.holders = holders;
    this.joint = joint;
    this.clock = clock;
  }

  /** Each person once, verifiers first: the inspectorate is outside the panel. */
  List<PeopleQuery.Holder> candidates(RegionId region, RoundId round) {
    var day = today();
    var bidders = bidders(region, round);
    var each = new LinkedHashMap<UUID, PeopleQuery.Holder>();
    people.holders(region, List.of(Role.VERIFIER), day).forEach(holder -> each.putIfAbsent(holder.personId(), holder));
    people.holders(region, OFFICES, day).forEach(holder -> each.putIfAbsent(holder.personId(), holder));
    return each.values().stream().filter(holder -> !bidders.contains(new PersonId(holder.personId()))).toList();
  }

  /** Whoever heads or drafts today for an agency that may bid in the round, alone or as a partner. */
  Set<PersonId> bidders(RegionId region, RoundId round) {
    return holders.bidders(region, round, joint.partners(region, round), today()).stream().map(PersonId::new)
        .collect(Collectors.toSet());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
  }

  Set<PersonId> eligible(RegionId region, RoundId round) {
    return candidates(region, round).stream().map(holder -> new PersonId(holder.personId()))
        .collect(Collectors.toSet());
  }
}
