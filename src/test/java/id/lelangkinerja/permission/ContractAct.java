package id.lelangkinerja.permission;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.contract.Scanned;
import java.util.List;

/** The planner draws up the contract, takes it back once, and both sign; then it is everybody's to read. */
final class ContractAct {
  private final Play play;
  private final Trial trial;
  private final Player planner;
  private final Player head;
  private final Player mayor;
  private final List<Player> makers;
  private final List<Player> officials;

  ContractAct(Play play) {
    this.play = play;
    this.trial = play.trial();
    this.planner = play.world().planner();
    this.head = play.world().dinkesHead();
    this.mayor = play.world().mayor();
    this.officials = List.of(play.world().secretary(), play.world().monitor(), play.world().verifier());
    this.makers = Play.and(List.of(planner, mayor), play.dinkes());
  }

  void perform() {
    drawUp();
    send();
    withdraw();
    send();
    scan();
    sign(List.of(head, mayor), head);
    readers();
    trial.early(planner, play.links().contracts().contractWithdrawal(play.id("contract")), "reason",
        "Setelah ditandatangani");
    trial.early(head, play.links().contracts().contractSignature(play.id("contract")), "hash", hash(), "password",
        head.password());
    inquire();
    sign(List.of(mayor), mayor);
    inForce();
  }

  private void drawUp() {
    var lot = play.id("lot");
    trial.sees("GET /{region}/lots/{lot}/contract", play.links().contracts().lotContract(lot), List.of(planner));
    play.keep("contract",
        trial.step("POST /{region}/lots/{lot}/contract", planner, play.links().contracts().lotContract(lot)));
    trial.sees("GET /{region}/contracts/drafts", play.links().contracts().contractDrafts(), play.signedIn());
    trial.sees("GET /{region}/contracts/drafts.csv", play.links().contracts().contractDraftsCsv(), play.signedIn());
    trial.tells(play.links().contracts().contractDrafts(), play.links().contracts().contractDesk(play.id("contract")),
        makers);
    trial.sees("GET /{region}/contracts/signing-day", play.links().contracts().signingDay(), play.signedIn());
    trial.sees("GET /{region}/contracts/signing-day/stream", play.links().contracts().signingDayStream(),
        play.signedIn());
    readers();
    trial.hidden("GET /{region}/contracts/{contract}/signature",
        play.links().contracts().contractSignature(play.id("contract")));
    trial.early(head, play.links().contracts().contractSignature(play.id("contract")), "hash", hash(), "password",
        head.password());
    trial.early(planner, play.links().contracts().contractWithdrawal(play.id("contract")), "reason", "Belum dikirim");
    trial.early(planner, play.links().contracts().lotContract(lot));
  }

  private void readers() {
    var contract = play.id("contract");
    trial.sees("GET /{region}/contracts/{contract}/desk", play.links().contracts().contractDesk(contract), makers);
    trial.sees("GET /{region}/contracts/{contract}/text", play.links().contracts().contractText(contract), makers);
    trial.sees("GET /{region}/contracts/{contract}/document.pdf", play.links().contracts().contractDocument(contract),
        makers);
    trial.hidden("GET /{region}/contracts/{contract}", play.links().contracts().contract(contract));
    trial.hidden("GET /{region}/contracts/{contract}/figures.csv", play.links().contracts().contractFigures(contract));
    trial.hidden("GET /{region}/contracts/{contract}/parts.csv", play.links().contracts().contractParts(contract));
    trial.tells(play.links().contracts().list(), play.links().contracts().contract(contract), List.of());
  }

  private void send() {
    trial.step("POST /{region}/contracts/{contract}/sending", planner,
        play.links().contracts().contractSending(play.id("contract")));
    trial.early(planner, play.links().contracts().contractSending(play.id("contract")));
    readers();
  }

  private void withdraw() {
    trial.step("POST /{region}/contracts/{contract}/withdrawal", planner,
        play.links().contracts().contractWithdrawal(play.id("contract")), "reason", "Salah tanggal");
    readers();
  }

  /** Signed by hand: the scan is brought, one official attests it, and it is found wrong. */
  private void scan() {
    var contract = play.id("contract");
    var links = play.links().contracts();
    var scans = play.links().signing();
    var page = "/{region}/scans/{kind}/{document}";
    trial.sees("GET " + page, scans.scan("contract", contract), List.of(planner));
    trial.hidden("GET " + page + "/file", scans.scanFile("contract", contract));
    var text = hash();
    trial.step(new Trial.Act("POST " + page, scans.scan("contract", contract),
        (player, address) -> player.sendsFile(address, "pindaian.pdf", "application/pdf", Scanned.sheet("ttd."), "hash",
            text)),
        List.of(planner), List.of());
    var readers = Play.and(makers, officials);
    trial.sees("GET " + page, scans.scan("contract", contract), readers);
    trial.sees("GET " + page + "/file", scans.scanFile("contract", contract), readers);
    trial.sees("GET /{region}/contracts/{contract}/text", links.contractText(contract), readers);
    trial.early(mayor, links.contractSignature(contract), "hash", text, "password", mayor.password());
    trial.early(planner, links.contractWithdrawal(contract), "reason", "Pindaian menunggu");
    var secretary = officials.getFirst();
    trial.step("POST " + page + "/attestation", officials, scans.scanAttestation("contract", contract), "hash",
        Play.field(secretary, scans.scan("contract", contract), "hash"), "compared", "yes", "password",
        secretary.password());
    trial.early(secretary, scans.scanAttestation("contract", contract), "hash", text, "compared", "yes", "password",
        secretary.password());
    trial.step("POST " + page + "/withdrawal", Play.and(List.of(planner), officials),
        scans.scanWithdrawal("contract", contract), "reason", "Halaman terakhir tidak terbaca");
    trial.sees("GET " + page, scans.scan("contract", contract), List.of(planner));
    readers();
  }

  private void sign(List<Player> open, Player signer) {
    var route = "/{region}/contracts/{contract}/signature";
    var url = play.links().contracts().contractSignature(play.id("contract"));
    trial.sees("GET " + route, url, open);
    var told = open.size() == 1 ? List.of(head) : List.<Player>of();
    brings(open, signer, told);
    open.forEach(each -> each.reads(url));
    trial.step(Trial.act("POST " + route, url, "hash", Play.field(signer, url, "hash"), "password",
        signer.password()), open, told);
  }

  /** A file that is not the contract: refused to all, to the signers for what it is. */
  private void brings(List<Player> open, Player signer, List<Player> told) {
    var url = play.links().contracts().contractSignatureFile(play.id("contract"));
    trial.sees("GET /{region}/contracts/{contract}/signature/file", url, open, told);
    var hash = Play.field(signer, url, "hash");
    open.forEach(each -> each.reads(url));
    trial.inVain(new Trial.Act("POST /{region}/contracts/{contract}/signature/file", url,
        (player, address) -> player.sendsFile(address, "kontrak.pdf", "application/pdf", new byte[]{1}, "hash", hash,
            "password", player.password())),
        open, told);
  }

  /** As if the national service had been asked some minutes ago and had not answered. */
  private void inquire() {
    var contract = play.id("contract");
    var insert = """
        insert into signing_order (region_id, order_id, document_kind, document_id, party, person_id, seen_hash, state,
          reference, sent_at)
        select region_id, gen_random_uuid(), 'CONTRACT', contract_id, party, person_id, repeat('0', 64), 'UNKNOWN',
          null, timestamptz '2018-01-01 00:00Z'
        from contract_party where region_id = :region and party = 'SECOND'""";
    play.ledger().change(play.world().region(), insert);
    var links = play.links().contracts();
    trial.inVain(
        Trial.act("POST /{region}/contracts/{contract}/signature/inquiry", links.contractInquiry(contract)),
        List.of(mayor), List.of(head));
    trial.step(Trial.act("POST /{region}/contracts/{contract}/signature/abandonment",
        links.contractAbandonment(contract), "reason", "Permintaan lama"), List.of(mayor, planner), List.of());
  }

  private String hash() {
    return play.ledger().text(play.world().region(),
        "select document_hash from contract where region_id = :region");
  }

  private void inForce() {
    var contract = play.id("contract");
    trial.open("GET /{region}/contracts/{contract}", play.links().contracts().contract(contract));
    trial.open("GET /{region}/contracts/{contract}/figures.csv", play.links().contracts().contractFigures(contract));
    trial.open("GET /{region}/contracts/{contract}/parts.csv", play.links().contracts().contractParts(contract));
    var code = play.ledger().text(play.world().region(),
        "select code from document_code where region_id = :region and document_kind = 'CONTRACT'");
    trial.open("GET /{region}/verify/{code}", play.links().signing().document(code));
    trial.open("GET /{region}/contracts/{contract}/text", play.links().contracts().contractText(contract));
    trial.open("GET /{region}/contracts/{contract}/document.pdf", play.links().contracts().contractDocument(contract));
    trial.sees("GET /{region}/contracts/{contract}/desk", play.links().contracts().contractDesk(contract), makers);
    trial.hidden("GET /{region}/contracts/{contract}/signature", play.links().contracts().contractSignature(contract));
    trial.tells(play.links().contracts().list(), play.links().contracts().contract(contract), play.world().everybody());
    trial.early(planner, play.links().contracts().contractWithdrawal(contract), "reason", "Terlambat");
    trial.sees("GET /{region}/bids/{bid}", play.links().bid(play.id("bid")), Play.and(play.insiders(), play.dinkes()));
  }
}
