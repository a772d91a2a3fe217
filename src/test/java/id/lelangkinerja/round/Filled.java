package id.lelangkinerja.round;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.World;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A form filled in field by field, which a test may change before a player sends it. */
record Filled(List<String> fields) {
  static Filled round(World world) {
    var filled = new Filled(new ArrayList<>()).and("name", "Putaran I").and("term", world.term().toString())
        .and("opensOn", "2018-10-01").and("opensTime", "08:00").and("closesOn", "2099-11-20")
        .and("closesTime", "16:00").and("firstYear", "2019").and("lastYear", "2023")
        .and("chair", id(world.secretary())).and("criterion-1", "Dampak bagi warga").and("weight-1", "62,5")
        .and("criterion-3", "Kelayakan").and("weight-3", "37,5");
    for (var member : List.of(world.secretary(), world.mayor(), world.expert())) {
      filled = filled.and("panel", id(member));
    }
    for (int year = 1; year <= 5; year++) {
      filled = filled.and("ceiling-" + year, "5.000.000.000");
    }
    for (var state : Round.CALENDAR) {
      filled = filled.and("from-" + state, "2099-12-01").and("to-" + state, "2099-12-05");
    }
    return filled;
  }

  static Filled lot(World world, UUID problem) {
    var filled = new Filled(new ArrayList<>()).and("theme", "Kesehatan").and("title", "Bebas stunting")
        .and("summary", "Setiap anak tumbuh").and("mission", world.missions().getFirst().toString())
        .and("problems", problem.toString()).and("invited", world.agency("dinkes").value().toString())
        .and("indicator-1", "STUNTING").and("weight-1", "60").and("indicator-4", "imunisasi").and("weight-4", "40");
    for (int year = 2019; year <= 2023; year++) {
      filled = filled.and("reserve-1-" + year, "2" + (2029 - year) + ",5").and("reserve-4-" + year,
          "9" + (year - 2018));
    }
    return filled.and("stretch-1-2023", "20").and("stretch-4-2023", "99");
  }

  Filled and(String name, String value) {
    var more = new ArrayList<>(fields);
    more.add(name);
    more.add(value);
    return new Filled(more);
  }

  /** Every value of the field replaced by this one. */
  Filled but(String name, String value) {
    return without(name).and(name, value);
  }

  Filled without(String name) {
    var rest = new ArrayList<String>();
    for (int at = 0; at < fields.size(); at += 2) {
      if (!fields.get(at).equals(name)) {
        rest.add(fields.get(at));
        rest.add(fields.get(at + 1));
      }
    }
    return new Filled(rest);
  }

  String[] sent() {
    return fields.toArray(String[]::new);
  }

  private static String id(Player player) {
    return player.acting().person().value().toString();
  }
}
