package id.lelangkinerja.command;

import static id.lelangkinerja.measurement.Basis.REPORTED;
import static id.lelangkinerja.measurement.Basis.VERIFIED;

import id.lelangkinerja.command.page.Branch;
import id.lelangkinerja.measurement.Achievements;
import id.lelangkinerja.measurement.Basis;
import id.lelangkinerja.measurement.Pledge;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.region.MissionRow;
import id.lelangkinerja.scoring.Score;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tree of a term with achievement rolled up: missions, below each its goals with their objectives, and its
 * contracts; at the ends the commitments. A contract counts its commitments by weight; everything above counts each
 * contract the same.
 */
record Growing(Achievements achievements, Moment moment, Links links) {
  /** Beyond so many commitments the contracts are the ends: their own page tells the rest. */
  private static final int MOST_LEAVES = 300;

  /** The whole tree; contracts of no mission of the term stand beside the missions. */
  List<Branch> tree(List<MissionRow> missions, List<AimQuery.Aim> aims) {
    return tree(missions, mission -> grown(mission, aims));
  }

  /** What the tree begins with, one mission grown; the others lead to themselves grown. */
  List<Branch> tree(List<MissionRow> missions, List<AimQuery.Aim> aims, @Nullable UUID grown) {
    return tree(missions,
        mission -> mission.missionId().equals(grown) ? grown(mission, aims) : branch(mission, List.of()));
  }

  /** What the tree begins with, each leading to itself grown. */
  List<Branch> roots(List<MissionRow> missions) {
    return tree(missions, mission -> branch(mission, List.of())).stream().map(Branch::bare).toList();
  }

  /** The missions for which something is promised in the year. */
  List<MissionRow> promised(List<MissionRow> missions) {
    return missions.stream().filter(mission -> pledges(mission.missionId()).findAny().isPresent()).toList();
  }

  private List<Branch> tree(List<MissionRow> missions, Function<MissionRow, Branch> branch) {
    var known = missions.stream().map(MissionRow::missionId).collect(Collectors.toSet());
    var tree = new ArrayList<>(promised(missions).stream().map(branch).toList());
    tree.addAll(contracts(pledges().filter(each -> each.missionId() == null || !known.contains(each.missionId()))));
    return tree;
  }

  private Branch grown(MissionRow mission, List<AimQuery.Aim> aims) {
    var goals = aims.stream().filter(aim -> aim.missionId().equals(mission.missionId()))
        .collect(Collectors.groupingBy(AimQuery.Aim::goalId, LinkedHashMap::new, Collectors.toList())).values().stream()
        .map(this::goal).flatMap(List::stream);
    return branch(mission, Stream.concat(contracts(pledges(mission.missionId())).stream(), goals).toList());
  }

  /** Grown it leads to what everyone reads of it; a bare one leads to itself grown. */
  private Branch branch(MissionRow mission, List<Branch> branches) {
    var url = branches.isEmpty()
        ? new Choosing(links.commandMissions(), moment, kept(mission.missionId())).at(moment.quarter())
        : links.open().mission(mission.missionId());
    return branch("mission", mission.no() + ". " + mission.text(), url,
        basis -> achievements.ofMission(mission.missionId(), moment.year(), moment.quarter(), basis), branches);
  }

  /** A mission as it is kept in an address. */
  static String kept(UUID mission) {
    return "&mission=" + mission;
  }

  private List<Branch> goal(List<AimQuery.Aim> aims) {
    var objectives = aims.stream()
        .collect(Collectors.groupingBy(AimQuery.Aim::objectiveId, LinkedHashMap::new, Collectors.toList())).values()
        .stream().map(this::objective).flatMap(List::stream).toList();
    if (objectives.isEmpty()) {
      return List.of();
    }
    var first = aims.getFirst();
    return List.of(branch("goal", first.goalNo() + ". " + first.goal(), "", basis -> of(indicators(aims), basis),
        objectives));
  }

  private List<Branch> objective(List<AimQuery.Aim> aims) {
    var indicators = indicators(aims);
    var measured = pledges().filter(each -> indicators.contains(each.indicatorId())).toList();
    var first = aims.getFirst();
    return measured.isEmpty()
        ? List.of()
        : List.of(branch("objective", first.goalNo() + "." + first.no() + " " + first.objective(), "",
            basis -> of(indicators, basis), leaves(measured)));
  }

  private Score of(Set<UUID> indicators, Basis basis) {
    return achievements.ofIndicators(indicators, moment.year(), moment.quarter(), basis);
  }

  private List<Branch> contracts(Stream<Pledge> pledges) {
    return pledges.collect(Collectors.groupingBy(Pledge::contractId, LinkedHashMap::new, Collectors.toList())).values()
        .stream().map(this::contract).toList();
  }

  private Branch contract(List<Pledge> pledges) {
    var first = pledges.getFirst();
    return branch("contract", first.contractNumber() + " " + first.contractTitle() + " (" + first.agencyName() + ")",
        new Choosing(links.commandAgency(first.agencyId()), moment).at(moment.quarter()),
        basis -> achievements.ofContract(first.contractId(), moment.year(), moment.quarter(), basis), leaves(pledges));
  }

  private List<Branch> leaves(List<Pledge> pledges) {
    return pledges().limit(MOST_LEAVES + 1L).count() > MOST_LEAVES
        ? List.of()
        : pledges.stream().map(this::commitment).toList();
  }

  private Branch commitment(Pledge pledge) {
    return branch("commitment", pledge.indicatorName(), links.maps().contractRoadMap(pledge.contractId()) + "#i-"
        + pledge.indicatorId(),
        basis -> achievements.ofCommitment(pledge.commitmentId(), moment.year(), moment.quarter(), basis), List.of());
  }

  private Branch branch(String kind, String text, String url, Function<Basis, Score> score, List<Branch> branches) {
    var reported = score.apply(REPORTED);
    return new Branch("command.tree." + kind, text, url,
        Cells.of(achievements.scaleOf(moment.year(), moment.quarter()), score.apply(VERIFIED), reported, url),
        reported.reported().orElse(null), reported.withOverdueAsZero().orElse(null), branches);
  }

  private static Set<UUID> indicators(List<AimQuery.Aim> aims) {
    return aims.stream().map(AimQuery.Aim::indicatorId).collect(Collectors.toSet());
  }

  private Stream<Pledge> pledges(@Nullable UUID mission) {
    return pledges().filter(each -> Objects.equals(each.missionId(), mission));
  }

  private Stream<Pledge> pledges() {
    return achievements.commitments().stream().map(each -> each.pledge())
        .filter(each -> each.year() == moment.year());
  }
}
