package id.lelangkinerja.round;

import id.lelangkinerja.platform.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Finds everything that keeps a round from being opened for bids; its lots are those that would be opened. */
final class Gaps {
  private Gaps() {}

  /** What is so at the moment of asking: the time, who may sit on panels, which agencies there are. */
  record Today(Instant now, Collection<PersonId> eligible, Collection<UUID> agencies) {}

  static List<Gap> of(Round round, List<Lot> drafts, Today today) {
    var gaps = new ArrayList<Gap>();
    ofRound(round, today, gaps);
    if (drafts.isEmpty()) {
      gaps.add(Gap.ofRound(Gap.Missing.LOTS, round.name()));
    }
    drafts.forEach(lot -> ofLot(lot, today, gaps));
    return gaps;
  }

  private static void ofRound(Round round, Today today, List<Gap> gaps) {
    if (today.now().isBefore(round.opensAt())) {
      gaps.add(Gap.ofRound(Gap.Missing.OPENING_TIME, round.opensAt()));
    }
    if (!today.now().isBefore(round.closesAt())) {
      gaps.add(Gap.ofRound(Gap.Missing.DEADLINE, round.closesAt()));
    }
    Round.CALENDAR.stream().filter(state -> round.stage(state).isEmpty())
        .forEach(state -> gaps.add(Gap.ofRound(Gap.Missing.STAGE, state)));
    round.years().stream().filter(year -> round.ceiling(year).isEmpty())
        .forEach(year -> gaps.add(Gap.ofRound(Gap.Missing.CEILING, year.toString())));
    round.panel().stream().filter(member -> !today.eligible().contains(member.person()))
        .forEach(member -> gaps.add(Gap.ofRound(Gap.Missing.MEMBER_LEFT, member.name())));
    if (round.panel().size() < RoundFaults.SMALLEST_PANEL || round.chair().isEmpty()) {
      gaps.add(Gap.ofRound(Gap.Missing.PANEL, round.name()));
    }
  }

  private static void ofLot(Lot lot, Today today, List<Gap> gaps) {
    if (lot.problems().isEmpty()) {
      gaps.add(new Gap(Gap.Missing.PROBLEMS, lot, ""));
    }
    if (lot.indicators().isEmpty()) {
      gaps.add(new Gap(Gap.Missing.INDICATORS, lot, ""));
    }
    for (var indicator : lot.indicators()) {
      lot.years().stream().filter(year -> indicator.reserve(year).isEmpty())
          .forEach(year -> gaps.add(new Gap(Gap.Missing.RESERVE, lot, indicator.name() + ", " + year)));
    }
    if (lot.invited().isEmpty()) {
      gaps.add(new Gap(Gap.Missing.INVITATIONS, lot, ""));
    }
    lot.terms().needs().stream().filter(need -> need.state() == LotState.CANCELLED)
        .forEach(need -> gaps.add(new Gap(Gap.Missing.NEED_GONE, lot, need.title())));
    lot.invited().stream().filter(agency -> !today.agencies().contains(agency.agency()))
        .forEach(agency -> gaps.add(new Gap(Gap.Missing.AGENCY_GONE, lot, agency.name())));
  }
}
