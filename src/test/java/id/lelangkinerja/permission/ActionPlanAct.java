package id.lelangkinerja.permission;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.platform.AgreementLinks;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** The people of dinkes plan steps towards their agreement in force, report how far they are, and take one out. */
final class ActionPlanAct {
  private static final String ROUTE = "/{region}/agreements/{agency}/{year}/plan";
  private static final String STEP = ROUTE + "/{step}";
  private final Play play;
  private final Trial trial;
  private final AgreementLinks links;
  private final UUID agency;
  private final int year;
  private final List<Player> readers;

  ActionPlanAct(Play play, UUID agency, int year, List<Player> readers) {
    this.play = play;
    this.trial = play.trial();
    this.links = play.links().agreements();
    this.agency = agency;
    this.year = year;
    this.readers = readers;
  }

  void perform() {
    // The first quarter of the agreement has begun.
    play.at("2019-01-10T03:00:00Z");
    var operator = play.world().dinkesOperator();
    var add = links.newStep(agency, year);
    trial.sees("GET " + ROUTE, links.plan(agency, year), readers);
    trial.sees("GET /{region}/agreements/{agency}/{year}/plan.ics", links.calendar(agency, year), readers);
    trial.sees("GET /{region}/agreements/{agency}/{year}/plan.pdf", links.planPaper(agency, year), readers);
    trial.sees("GET " + ROUTE + "/new", add, play.dinkes());
    var promise = Play.found("<option value=\"([0-9a-f-]{36})\"", operator.opens(add).body());
    trial.early(operator, add, planned(UUID.randomUUID().toString()));
    play.keep("step", trial.step("POST " + ROUTE + "/new", play.dinkes(), add, planned(promise)));
    var step = links.step(agency, year, play.id("step"));
    trial.sees("GET " + STEP, step, readers);
    trial.sees("GET " + STEP + "/change", step + "/change", play.dinkes());
    trial.step("POST " + STEP + "/change", play.dinkes(), step + "/change", planned(promise));
    trial.sees("GET " + STEP + "/removal", step + "/removal", play.dinkes());
    trial.step("POST " + STEP + "/progress", play.dinkes(), step + "/progress", "period", "1", "actual", "20", "note",
        "Pelatihan selesai");
    for (var ending : List.of("pdf", "csv", "xlsx")) {
      trial.sees("GET /{region}/agreements/{agency}/{year}/monitoring." + ending,
          links.monitoring(agency, year) + "." + ending, readers);
    }
    trial.hidden("GET " + STEP + "/removal", step + "/removal");
    trial.early(operator, step + "/removal");
    shows(step);
    remove(add, promise);
  }

  private void shows(String step) {
    var proof = "Daftar hadir\n".getBytes(StandardCharsets.UTF_8);
    trial.step(
        new Trial.Act("POST " + STEP + "/evidence", step + "/evidence",
            (player, address) -> player.sendsFile(address, "hadir.txt", "text/plain", proof, "shown", "1")),
        play.dinkes(), List.of());
    var file = Play.found("href=\"([^\"]*/evidence/[^\"]*)\"", play.world().monitor().opens(step).body());
    trial.sees("GET " + STEP + "/evidence/{file}", file, readers);
  }

  private void remove(String add, String promise) {
    play.keep("step", Play.sent(play.world().dinkesOperator(), add, planned(promise)));
    trial.step("POST " + STEP + "/removal", play.dinkes(), links.step(agency, year, play.id("step")) + "/removal");
  }

  private static String[] planned(String promise) {
    return new String[]{"periods", "4", "commitment", promise, "text", "Latih kader posyandu", "responsible",
        "Kepala Bidang Kesehatan Masyarakat", "planned.1", "25", "planned.2", "50", "planned.3", "75", "planned.4",
        "100"};
  }
}
