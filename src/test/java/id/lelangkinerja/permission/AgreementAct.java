package id.lelangkinerja.permission;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.platform.AgreementLinks;
import java.util.List;
import java.util.UUID;

/** The head of dinkes, or the planner, draws up the agreement of 2019; both sign; during the year its money changes. */
final class AgreementAct {
  private static final int YEAR = 2019;
  private static final String ROUTE = "/{region}/agreements/{agency}/{year}";
  private final Play play;
  private final Trial trial;
  private final AgreementLinks links;
  private final UUID agency;
  private final Player head;
  private final Player planner;
  private final Player mayor;
  private final List<Player> readers;

  AgreementAct(Play play) {
    this.play = play;
    this.trial = play.trial();
    this.links = play.links().agreements();
    this.agency = play.world().agency("dinkes").value();
    this.head = play.world().dinkesHead();
    this.planner = play.world().planner();
    this.mayor = play.world().mayor();
    this.readers = Play.and(List.of(planner, mayor, play.world().viceMayor(), play.world().secretary(),
        play.world().monitor(), play.world().verifier()), play.dinkes());
  }

  void perform() {
    trial.sees("GET /{region}/agreements/desk", links.desks(), play.signedIn());
    trial.tells(links.desks() + "?year=" + YEAR, links.desk(agency, YEAR), readers);
    trial.early(head, links.drawing(agency, 2018));
    draw();
    trial.early(head, links.drawing(agency, YEAR));
    papers(0);
    trial.hidden("GET " + ROUTE, links.agreement(agency, YEAR));
    withdraw();
    draw();
    trial.early(head, links.signature(agency, YEAR), "hash", "ab".repeat(32), "password", head.password());
    sign(List.of(head, mayor), head);
    trial.early(planner, links.withdrawal(agency, YEAR));
    inquire();
    sign(List.of(mayor), mayor);
    published(0);
    new ActionPlanAct(play, agency, YEAR, readers).perform();
    new OfficialAct(play, agency, YEAR, readers).perform();
    change();
    papers(1);
    sign(List.of(head, mayor), head);
    sign(List.of(mayor), mayor);
    published(0);
    published(1);
    trial.open("GET /{region}/agreements", links.list());
  }

  private void draw(String... fields) {
    var url = links.drawing(agency, YEAR);
    trial.sees("GET " + ROUTE + "/drawing", url, List.of(head, planner));
    trial.step("POST " + ROUTE + "/drawing", List.of(head, planner), url, fields);
    trial.sees("GET " + ROUTE + "/desk", links.desk(agency, YEAR), readers);
  }

  private void change() {
    var form = head.opens(links.drawing(agency, YEAR)).body();
    var money = Play.found("name=\"(money\\.[0-9a-f-]{36})\"", form);
    var unchanged = Play.found("name=\"" + money + "\"[^>]*value=\"([^\"]*)\"", form);
    trial.early(head, links.drawing(agency, YEAR), money, unchanged, "reason", "Tidak ada");
    trial.early(head, links.drawing(agency, YEAR), money, "123456789", "reason", "");
    draw(money, "123456789", "reason", "Perubahan APBD");
  }

  private void papers(int no) {
    trial.sees("GET " + ROUTE + "/{no}/paper.pdf", links.paper(agency, YEAR, no), readers);
  }

  private void withdraw() {
    var url = links.withdrawal(agency, YEAR);
    trial.sees("GET " + ROUTE + "/withdrawal", url, List.of(head, planner));
    trial.step("POST " + ROUTE + "/withdrawal", List.of(head, planner), url);
    trial.hidden("GET " + ROUTE + "/{no}/paper.pdf", links.paper(agency, YEAR, 0));
  }

  private void sign(List<Player> open, Player signer) {
    var url = links.signature(agency, YEAR);
    trial.sees("GET " + ROUTE + "/signature", url, open);
    var told = open.size() == 1 ? List.of(head) : List.<Player>of();
    brings(ROUTE + "/signature/file", links.signatureFile(agency, YEAR), open, told);
    open.forEach(each -> each.reads(url));
    trial.step(Trial.act("POST " + ROUTE + "/signature", url, "hash", Play.field(signer, url, "hash"), "password",
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

  /** As if the national service had been asked some minutes ago and had not answered. */
  private void inquire() {
    play.ledger().change(play.world().region(), """
        insert into signing_order (region_id, order_id, document_kind, document_id, party, person_id, seen_hash, state,
          reference, sent_at)
        select p.region_id, gen_random_uuid(), 'YEARLY_AGREEMENT', p.agreement_id, p.party, p.person_id,
          repeat('0', 64), 'UNKNOWN', null, timestamptz '2018-01-01 00:00Z'
        from agreement_party p
        join agreement g on g.region_id = p.region_id and g.agreement_id = p.agreement_id and g.state = 'SIGNING'
        where p.region_id = :region and p.party = 'SECOND'""");
    trial.inVain(Trial.act("POST " + ROUTE + "/signature/inquiry", links.inquiry(agency, YEAR)), List.of(mayor),
        List.of(head));
    trial.step(Trial.act("POST " + ROUTE + "/signature/abandonment", links.abandonment(agency, YEAR),
        "reason", "Permintaan lama"), List.of(mayor, planner), List.of());
  }

  private void published(int no) {
    trial.open("GET " + ROUTE, links.agreement(agency, YEAR));
    trial.open("GET " + ROUTE + "/{no}/paper.pdf", links.paper(agency, YEAR, no));
  }
}
