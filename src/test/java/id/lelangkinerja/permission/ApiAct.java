package id.lelangkinerja.permission;

import static java.util.Objects.requireNonNull;

import id.lelangkinerja.api.Caller;
import id.lelangkinerja.api.Systems;
import id.lelangkinerja.cast.Answer;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.files.Samples;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Everybody's system tries the API: whoever may have a token asks with one that is good for as much as they may do,
 * everybody else with none.
 */
final class ApiAct {
  private static final String ROUTE = "/api/v1/{region}";
  private final Play play;
  private final Trial trial;
  private final Map<Player, Caller> callers = new HashMap<>();
  private final String root;

  ApiAct(Play play) {
    this.play = play;
    this.trial = play.trial();
    this.root = "/api/v1/" + play.world().here().code();
  }

  void perform(Systems systems) {
    play.at("2019-10-10T03:00:00Z");
    var world = play.world();
    for (var player : world.everybody()) {
      var caller = systems.atMost(player);
      // The first use of a day is noted.
      caller.get(root + "/contracts");
      callers.put(player, caller);
    }
    trial.open("GET /api/v1/openapi.json", "/api/v1/openapi.json");
    trial.open("GET /{region}/api", play.links().tokens().manual());
    var reporters = Play.and(play.dinkes(), play.dinsos());
    var readers = Play.and(reporters, List.of(world.monitor()));
    var all = Play.and(readers, List.of(world.administrator()));
    reads("/contracts", "/contracts", all);
    reads("/contracts/{contract}", "/contracts/" + text("contract_id", ""), all);
    reads("/agencies", "/agencies", all);
    reads("/indicators", "/indicators", all);
    reads("/figures", "/figures", readers);
    var id = text("measurement_id", " and state = 'AWAITED' and period = 3 and periods = 4 and year = 2019");
    var figure = "/figures/" + id;
    var own = Play.and(play.dinkes(), List.of(world.monitor()));
    reads("/figures/{figure}", figure, own);
    writes("PUT", "/figures/{figure}", figure, "{\"value\":18.5,\"note\":\"Dari sistem\"}", "If-Match", "*");
    var rows = "[{\"contract\":\"" + named(id, "k.number") + "\",\"indicator\":\"" + named(id, "i.code")
        + "\",\"period\":\"2019-Q3\",\"value\":18.6}]";
    // Of others' figures a rival is told that there are none, row by row.
    trial.step(act("PUT " + ROUTE + "/figures", "/figures", caller -> asRefused(caller.send("PUT", root + "/figures",
        "{\"rows\":" + rows + "}", "Idempotency-Key", "banyak"))), play.dinkes(), List.of());
    batch();
    writes("POST", "/figures/{figure}/links", figure + "/links", "{\"url\":\"https://kinerja.example.go.id/a\","
        + "\"title\":\"Laporan\",\"proves\":\"Jumlahnya\",\"read_on\":\"2019-10-01\"}", "Idempotency-Key", "tautan");
    trial.step(act("POST " + ROUTE + "/figures/{figure}/files", figure + "/files?name=laporan.pdf",
        caller -> caller.sendsFile(root + figure + "/files?name=laporan.pdf", Samples.pdf(), "Idempotency-Key",
            "berkas")),
        play.dinkes(), List.of());
    writes("POST", "/figures/{figure}/hand-in", figure + "/hand-in",
        "{\"answers\":{\"range\":\"ya\",\"jump\":\"ya\",\"same\":\"ya\"},\"explanation\":\"ya\"}", "Idempotency-Key",
        "satu");
    play.at("2019-04-05T03:00:00Z");
  }

  /** What came together is a draft yet: for its own agency alone. */
  private void batch() {
    var links = play.links().figures();
    var world = play.world();
    var id = UUID.fromString(
        play.ledger().text(world.region(),
            "select batch_id::text from measurement_batch where region_id = :region order by taken_at desc limit 1"));
    trial.sees("GET /{region}/batches", links.batches(), Play.and(Play.and(play.dinkes(), play.dinsos()), List
        .of(world.verifier(), world.monitor(), world.planner(), world.mayor(), world.viceMayor(), world.secretary())));
    trial.sees("GET /{region}/batches/{id}", links.batch(id), play.dinkes());
    trial.sees("GET /{region}/batches/{id}/lines.csv", links.batchCsv(id), play.dinkes());
    trial.sees("GET /{region}/batches/{id}/lines.xlsx", links.batch(id) + "/lines.xlsx", play.dinkes());
    trial.tells(links.batches(), id.toString(), play.dinkes());
  }

  private static Caller.Reply asRefused(Caller.Reply reply) {
    return reply.body().contains("NOT_YOURS") || reply.body().contains("IMPORT_UNKNOWN")
        ? new Caller.Reply(404, reply.response(), reply.body())
        : reply;
  }

  private void reads(String path, String address, List<Player> readers) {
    trial.sees(act("GET " + ROUTE + path, address, caller -> caller.get(root + address)), readers, List.of());
  }

  private void writes(String method, String path, String address, String body, String... headers) {
    trial.step(act(method + " " + ROUTE + path, address, caller -> caller.send(method, root + address, body, headers)),
        play.dinkes(), List.of());
  }

  private Trial.Act act(String route, String address, Function<Caller, Caller.Reply> request) {
    return new Trial.Act(route, root + address, (player, _) -> {
      var reply = request.apply(requireNonNull(callers.get(player)));
      return new Answer(reply.status(), "", reply.body());
    });
  }

  private String named(String figure, String column) {
    return play.ledger().text(play.world().region(), """
        select %s from measurement m
        join contract k on k.region_id = m.region_id and k.contract_id = m.contract_id
        join indicator i on i.region_id = m.region_id and i.indicator_id = m.indicator_id
        where m.region_id = :region and m.measurement_id = '%s'""".formatted(column, figure));
  }

  private String text(String column, String narrowed) {
    return play.ledger().text(play.world().region(), "select " + column
        + "::text from measurement where region_id = :region and not dropped" + narrowed + " limit 1");
  }
}
