package id.lelangkinerja.region;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.region.AgencyRepository.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Merges, splits or replaces agencies by a regulation: all of it happens, with its history, or nothing. */
@Service
public class ChangingAgencies {
  private final AgencyRepository agencies;
  private final RegisteringAgency registering;
  private final AgencySlugs slugs;
  private final History history;
  private final ApplicationEventPublisher events;

  ChangingAgencies(AgencyRepository agencies, RegisteringAgency registering, AgencySlugs slugs, History history,
      ApplicationEventPublisher events) {
    this.agencies = agencies;
    this.registering = registering;
    this.slugs = slugs;
    this.history = history;
    this.events = events;
  }

  /**
   * Ends the predecessors on the day before, registers the successors that are new, notes who follows whom and hands
   * the units below to the only successor; publishes {@link AgencySucceeded}. Returns the change's id.
   */
  @Transactional
  public UUID change(Acting who, AgencyChange change) {
    Rules.onlyAdministrator(who);
    ChangeRules.check(change);
    var ending = change.predecessors().stream().map(agency -> lock(who, agency, "predecessor1")).toList();
    ending.forEach(agency -> ChangeRules.checkEnding(agency, change.effectiveOn()));
    change.existing().forEach(
        agency -> ChangeRules.checkStaying(lock(who, agency, "successor1"), change.effectiveOn()));
    var id = UUID.randomUUID();
    agencies.addChange(who.region(), id, change);
    var successors = change.successors().stream().map(each -> bringForth(who, each, change)).toList();
    var successions = new ArrayList<Succession>();
    for (var agency : ending) {
      end(who, agency, change, successors);
      successions.addAll(follow(who, id, agency, change, successors));
    }
    successors.forEach(agency -> history.record(who, "agency.following", Kind.AGENCY, agency.value(),
        change.legalBasis()));
    events.publishEvent(new AgencySucceeded(who.region(), id, change.kind(), change.effectiveOn(), successions));
    return id;
  }

  private Standing lock(Acting who, AgencyId agency, String field) {
    return agencies.lock(who.region(), agency).orElseThrow(() -> new Refused(Reason.NO_CHOICE).at(field));
  }

  private AgencyId bringForth(Acting who, AgencyChange.Successor successor, AgencyChange change) {
    return switch (successor) {
      case AgencyChange.Existing existing -> existing.agency();
      case AgencyChange.Fresh fresh -> registering.register(who,
          new RegisteringAgency.NewAgency(slugs.free(who.region(), fresh.shortName()), fresh.code(), fresh.name(),
              fresh.shortName(), fresh.kind(), fresh.parent(), change.effectiveOn(), null, change.legalBasis()));
    };
  }

  private void end(Acting who, Standing agency, AgencyChange change, List<AgencyId> successors) {
    var lastDay = change.effectiveOn().minusDays(1);
    var units = agencies.unitsBelow(who.region(), agency.id(), lastDay);
    if (!units.isEmpty()) {
      Refused.unless(successors.size() == 1, Reason.AGENCY_HAS_UNITS, agency.name(), units.size());
      agencies.handOver(who.region(), units, successors.getFirst());
      units.forEach(unit -> history.record(who, "agency.moved", Kind.AGENCY, unit, change.legalBasis()));
    }
    Refused.unless(agencies.end(who.region(), agency, lastDay), Reason.CHANGED_MEANWHILE);
    history.record(who, "agency.succeeded", Kind.AGENCY, agency.agencyId(), change.legalBasis());
  }

  private List<Succession> follow(Acting who, UUID id, Standing agency, AgencyChange change,
      List<AgencyId> successors) {
    var rows = new ArrayList<Succession>();
    for (int at = 0; at < successors.size(); at++) {
      var row = new Succession(agency.agencyId(), successors.get(at).value(), id, change.kind(), change.effectiveOn(),
          change.legalBasis(), change.successors().get(at).share());
      agencies.addSuccession(who.region(), row);
      rows.add(row);
    }
    return rows;
  }
}
