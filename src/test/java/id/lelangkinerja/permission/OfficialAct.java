package id.lelangkinerja.permission;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.platform.AgreementLinks;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Where the region wants it, the head of dinkes passes targets on: to the operator, and to one who signs on paper. */
final class OfficialAct {
  private static final String ROUTE = "/{region}/agreements/{agency}/{year}/officials";
  private static final String ONE = ROUTE + "/{official}";
  private final Play play;
  private final Trial trial;
  private final AgreementLinks links;
  private final UUID agency;
  private final int year;
  private final List<Player> readers;
  private final Player head;
  private final Player operator;

  OfficialAct(Play play, UUID agency, int year, List<Player> readers) {
    this.play = play;
    this.trial = play.trial();
    this.links = play.links().agreements();
    this.agency = agency;
    this.year = year;
    this.readers = readers;
    this.head = play.world().dinkesHead();
    this.operator = play.world().dinkesOperator();
  }

  void perform() {
    var add = links.newOfficial(agency, year);
    trial.sees("GET " + ROUTE, links.officials(agency, year), readers);
    trial.hidden("GET " + ROUTE + "/new", add);
    play.ledger().change(play.world().region(), """
        insert into region_setting (region_id, key, value, valid_from)
        values (:region, 'agreement.cascade', 'YES', date '2018-01-01')""");
    trial.sees("GET " + ROUTE + "/new", add, play.dinkes());
    var promise = Play.found("name=\"pass\" value=\"([0-9a-f-]{36})\"", head.opens(add).body());
    trial.early(head, add, "name", "Rina", "office", "Kepala Bidang");
    var signed = draw(add, "person", operator.acting().person().value().toString(), promise);
    sign(signed, List.of(operator, head), List.of());
    trial.early(operator, links.official(agency, year, signed) + "/change", "reason", "Pembagian baru");
    sign(signed, List.of(head), List.of(operator));
    change(signed, promise);
    onPaper(add, promise);
  }

  private UUID draw(String url, String field, String value, String promise) {
    play.keep("official", trial.step("POST " + ROUTE + "/new", play.dinkes(), url, passed(field, value, promise)));
    var official = play.id("official");
    trial.sees("GET " + ONE, links.official(agency, year, official), readers);
    trial.sees("GET " + ONE + "/paper.pdf", links.officialPaper(agency, year, official), readers);
    return official;
  }

  private void sign(UUID official, List<Player> open, List<Player> told) {
    var url = links.official(agency, year, official) + "/signature";
    trial.sees("GET " + ONE + "/signature", url, open);
    var signer = open.getFirst();
    brings(ONE + "/signature/file", url + "/file", open, told);
    open.forEach(each -> each.reads(url));
    trial.step(Trial.act("POST " + ONE + "/signature", url, "hash", Play.field(signer, url, "hash"), "password",
        signer.password()), open, told);
  }

  /** A file that is not the paper: refused to all, to its signers for what it is. */
  private void brings(String route, String url, List<Player> open, List<Player> told) {
    trial.sees("GET " + route, url, open, told);
    var signer = open.getFirst();
    var hash = Play.field(signer, url, "hash");
    open.forEach(each -> each.reads(url));
    trial.inVain(new Trial.Act("POST " + route, url, (player, address) -> player.sendsFile(address, "naskah.pdf",
        "application/pdf", new byte[]{1}, "hash", hash, "password", player.password())), open, told);
  }

  private void change(UUID official, String promise) {
    var url = links.official(agency, year, official) + "/change";
    trial.sees("GET " + ONE + "/change", url, play.dinkes());
    play.keep("official", trial.step("POST " + ONE + "/change", play.dinkes(), url, passed("person",
        operator.acting().person().value().toString(), promise, "reason", "Pembagian baru")));
    var withdrawal = links.official(agency, year, play.id("official")) + "/withdrawal";
    trial.sees("GET " + ONE + "/withdrawal", withdrawal, play.dinkes());
    trial.step("POST " + ONE + "/withdrawal", play.dinkes(), withdrawal);
    trial.hidden("GET " + ONE + "/withdrawal", withdrawal);
  }

  private void onPaper(String add, String promise) {
    var official = draw(add, "name", "Rina (contoh)", promise);
    trial.hidden("GET " + ONE + "/signature", links.official(agency, year, official) + "/signature");
    var scan = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
    trial.step(new Trial.Act("POST " + ONE + "/paper", links.official(agency, year, official) + "/paper",
        (player, address) -> player.sendsFile(address, "pindai.pdf", "application/pdf", scan)), play.dinkes(),
        List.of());
    trial.sees("GET " + ONE + "/scan.pdf", links.official(agency, year, official) + "/scan.pdf", readers);
    var page = links.official(agency, year, official);
    var second = play.world().verifier();
    trial.step(Trial.act("POST " + ONE + "/attestation", page + "/attestation", "hash",
        Play.field(second, page, "hash"), "compared", "yes", "password", second.password()),
        List.of(second, play.world().monitor(), play.world().secretary()), List.of());
  }

  private static String[] passed(String field, String value, String promise, String... more) {
    var fields = new java.util.ArrayList<>(List.of(field, value, "office", "Kepala Bidang", "pass", promise,
        "target." + promise, "80"));
    fields.addAll(List.of(more));
    return fields.toArray(String[]::new);
  }
}
