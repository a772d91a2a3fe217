package id.lelangkinerja.permission;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.region.AgencyKind;
import id.lelangkinerja.region.RegisteringAgency;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The administrator hands in boundaries, looks at them and accepts them. */
final class MapAct {
  private static final String SQUARE = """
      {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"99.01.01"},"geometry":{
      "type":"Polygon","coordinates":[[[112.5,-8],[112.6,-8],[112.6,-7.9],[112.5,-8]]]}}]}""";
  private final Play play;
  private final Trial trial;

  MapAct(Play play) {
    this.play = play;
    this.trial = play.trial();
  }

  void perform(RegisteringAgency registering) {
    registering.register(Acting.installation(play.world().region()), new RegisteringAgency.NewAgency("kec-1",
        "99.01.01", "Kecamatan Satu", "Kec. Satu", AgencyKind.KECAMATAN, null, null, null, "test"));
    var administrator = List.of(play.world().administrator());
    var maps = play.links().maps();
    trial.sees("GET /{region}/areas", maps.areas(), administrator);
    play.keep("layer", trial.step(new Trial.Act("POST /{region}/areas", maps.areas(),
        (player, address) -> player.sendsFile(address, "batas.geojson", "application/geo+json",
            SQUARE.getBytes(StandardCharsets.UTF_8), "kind", "KECAMATAN", "source", "BIG")),
        administrator, List.of()));
    trial.sees("GET /{region}/areas/{layer}", maps.layer(play.id("layer")), administrator);
    trial.step("POST /{region}/areas/{layer}/acceptance", play.world().administrator(),
        maps.layerAcceptance(play.id("layer")));
    command();
  }

  private void command() {
    var world = play.world();
    var watchers = List.of(world.verifier(), world.monitor(), world.planner(), world.mayor(), world.viceMayor(),
        world.secretary());
    var maps = play.links().maps();
    trial.sees("GET /{region}/command/{table}.csv", maps.commandTable("areas"), watchers);
    trial.sees("GET /{region}/command/{table}.xlsx", maps.commandTable("heat").replace(".csv", ".xlsx"), watchers);
    var missions = play.links().commandMissions();
    trial.sees("GET /{region}/command/missions", missions, watchers);
    trial.sees("GET /{region}/command/missions.csv", missions + ".csv", watchers);
    trial.sees("GET /{region}/command/missions.xlsx", missions + ".xlsx", watchers);
    trial.sees("GET /{region}/command/summary.pdf", maps.commandSummary(), watchers);
    var road = maps.contractRoadMap(play.id("contract"));
    trial.open("GET /{region}/contracts/{contract}/road-map", road);
    trial.open("GET /{region}/contracts/{contract}/road-map.csv", road + ".csv");
    trial.open("GET /{region}/contracts/{contract}/road-map.xlsx", road + ".xlsx");
    var agencies = maps.agencyRoadMap(world.agency("dinkes").value());
    trial.open("GET /{region}/agencies/{agency}/road-map", agencies);
    trial.open("GET /{region}/agencies/{agency}/road-map.csv", agencies + ".csv");
    trial.open("GET /{region}/agencies/{agency}/road-map.xlsx", agencies + ".xlsx");
  }
}
