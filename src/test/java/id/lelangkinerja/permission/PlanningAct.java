package id.lelangkinerja.permission;

import id.lelangkinerja.sheet.SheetFormat;
import java.util.UUID;

/** The planner writes the tree of planning, an indicator with its figures, and a problem; everyone reads them. */
final class PlanningAct {
  private static final String[] INDICATOR = {"code", "STUNTING", "name", "Prevalensi stunting", "unit", "persen",
      "direction", "LOWER_IS_BETTER", "aggregation", "LAST", "frequency", "QUARTERLY", "decimals", "1", "definition",
      "d", "formula", "f", "dataSource", "s", "version", "1"};
  private static final String[] MEASURE = {"unit", "persen", "direction", "LOWER_IS_BETTER", "aggregation", "LAST",
      "frequency", "QUARTERLY", "decimals", "1", "formula", "pembilang / penyebut", "dataSource", "s", "reason",
      "Rumus disamakan", "version", "2"};
  private static final String[] PROBLEM = {"code", "K-01", "title", "Stunting tinggi", "class", "SOCIAL",
      "description", "d", "source", "s", "version", "1"};
  private final Play play;
  private final Trial trial;

  PlanningAct(Play play) {
    this.play = play;
    this.trial = play.trial();
  }

  void perform() {
    tree();
    indicator();
    problem();
    agencies();
  }

  private void tree() {
    var planner = play.world().planner();
    var mission = play.world().missions().getFirst();
    form("/{region}/planning/missions/{mission}/new-goal", play.links().newGoal(mission), "no", "1", "text", "Sehat");
    trial.sees("GET /{region}/planning", play.links().planning(), play.signedIn());
    var goal = Play.found("goals/([0-9a-f-]{36})/new-objective", planner.opens(play.links().planning()).body());
    form("/{region}/planning/goals/{goal}/new-objective", play.links().newObjective(UUID.fromString(goal)), "no", "1",
        "text", "Stunting turun");
    branches(mission, UUID.fromString(goal));
  }

  private void branches(UUID mission, UUID goal) {
    var structure = play.links().structure();
    var planner = play.world().planner();
    var objective = UUID.fromString(
        Play.found("objectives/([0-9a-f-]{36})\"", planner.opens(play.links().planning()).body()));
    form("/{region}/planning/objectives/{objective}", structure.objective(objective), "above", goal.toString(), "no",
        "2", "text", "Stunting turun", "version", "1");
    form("/{region}/planning/goals/{goal}", structure.goal(goal), "above", mission.toString(), "no", "2", "text",
        "Sehat", "version", "1");
    Play.sent(planner, play.links().newGoal(mission), "no", "1", "text", "Salah ketik");
    var unused = UUID.fromString(Play.found("goals/([0-9a-f-]{36})\"", planner.opens(play.links().planning()).body()));
    Play.sent(planner, play.links().newObjective(unused), "no", "1", "text", "Salah ketik");
    var below = UUID.fromString(Play.found("objectives/([0-9a-f-]{36})\"",
        planner.opens(structure.goal(unused)).body()));
    form("/{region}/planning/objectives/{objective}/removal", structure.objectiveRemoval(below));
    form("/{region}/planning/goals/{goal}/removal", structure.goalRemoval(unused));
  }

  private void peers(UUID indicator) {
    var links = play.links().structure();
    form("/{region}/indicators/{indicator}/new-peer", links.newPeer(indicator), "place", "Kota Contoh", "year", "2017",
        "value", "20", "source", "BPS", "asOf", "2018-11-01");
    trial.sees("GET /{region}/indicators/{indicator}/peers", links.peers(indicator), play.signedIn());
    var peer = UUID.fromString(Play.found("peers/([0-9a-f-]{36})/correction",
        play.world().planner().opens(links.peers(indicator)).body()));
    form("/{region}/indicators/{indicator}/peers/{peer}/correction", links.peerCorrection(indicator, peer), "place",
        "Kota Contoh", "year", "2017", "value", "20,5", "source", "BPS", "asOf", "2018-11-01", "reason", "Salah ketik",
        "version", "1");
    trial.open("GET /{region}/indicators/{indicator}/peers.csv", links.peersCsv(indicator));
    trial.open("GET /{region}/indicators/{indicator}/peers.xlsx",
        SheetFormat.XLSX.insteadOf(links.peersCsv(indicator)));
  }

  private void indicator() {
    var route = "/{region}/planning/new-indicator";
    var planner = play.world().planner();
    var url = play.links().newIndicator();
    trial.sees("GET " + route, url, java.util.List.of(planner));
    play.keep("indicator", trial.step("POST " + route, planner, url, INDICATOR));
    var id = play.id("indicator");
    form("/{region}/indicators/{indicator}/new-value", play.links().newValue(id), "year", "2018", "kind", "REALISED",
        "value", "21,5", "source", "Dinkes");
    form("/{region}/indicators/{indicator}/values/{year}/{kind}/correction",
        play.links().structure().correction(id, "2018", "REALISED"), "value", "21,4", "source", "Dinkes", "reason",
        "Salah ketik", "version", "1");
    trial.sees("GET /{region}/indicators/{indicator}/values", play.links().structure().values(id), play.signedIn());
    peers(id);
    form("/{region}/indicators/{indicator}/texts", play.links().indicatorTexts(id), INDICATOR);
    form("/{region}/indicators/{indicator}/measure", play.links().structure().measure(id), MEASURE);
    form("/{region}/indicators/{indicator}/breakdown", play.links().structure().breakdown(id), "dimension", "",
        "categories", "");
    trial.open("GET /{region}/indicators", play.links().indicators());
    trial.open("GET /{region}/indicators.csv", play.links().indicatorsCsv());
    trial.open("GET /{region}/indicators/{indicator}", play.links().indicator(id));
    trial.open("GET /{region}/indicators/{indicator}/series.csv", play.links().indicatorSeries(id));
    trial.open("GET /{region}/indicators/{indicator}/versions.csv", play.links().structure().versionsCsv(id));
    trial.open("GET /{region}/indicators/{indicator}/versions.xlsx",
        SheetFormat.XLSX.insteadOf(play.links().structure().versionsCsv(id)));
  }

  private void problem() {
    var route = "/{region}/planning/new-problem";
    var planner = play.world().planner();
    trial.sees("GET " + route, play.links().newProblem(), java.util.List.of(planner));
    play.keep("problem", trial.step("POST " + route, planner, play.links().newProblem(), PROBLEM));
    var id = play.id("problem");
    form("/{region}/problems/{problem}/texts", play.links().problemTexts(id), PROBLEM);
    play.keep("unwanted", Play.sent(planner, play.links().newProblem(), "code", "K-99", "title", "Salah catat", "class",
        "SOCIAL", "description", "d", "source", "s"));
    form("/{region}/problems/{problem}/removal", play.links().structure().problemRemoval(play.id("unwanted")), "reason",
        "Salah catat");
    trial.open("GET /{region}/problems", play.links().problems());
    trial.open("GET /{region}/problems.csv", play.links().problemsCsv());
    trial.open("GET /{region}/problems/{problem}", play.links().problem(id));
  }

  private void agencies() {
    var dinkes = play.world().agency("dinkes").value();
    trial.open("GET /{region}/agencies", play.links().agencies());
    trial.open("GET /{region}/agencies.csv", play.links().agenciesCsv());
    trial.open("GET /{region}/agencies/{agency}", play.links().agency(dinkes));
  }

  private void form(String route, String url, String... fields) {
    var planner = play.world().planner();
    trial.sees("GET " + route, url, java.util.List.of(planner));
    trial.step("POST " + route, planner, url, fields);
  }
}
