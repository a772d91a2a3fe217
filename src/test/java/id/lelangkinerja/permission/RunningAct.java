package id.lelangkinerja.permission;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.files.Samples;
import id.lelangkinerja.platform.RunningLinks;
import java.util.List;
import java.util.UUID;

/** The contract runs on: its targets are amended, another agency takes it over, it is terminated, it is divided, and at its end closed. */
final class RunningAct {
  private static final String TARGET = "17,5";
  private final Play play;
  private final Trial trial;
  private final RunningLinks links;
  private final Player planner;
  private final Player mayor;
  private final Player head;
  private final List<Player> deciders;

  RunningAct(Play play) {
    this.play = play;
    this.trial = play.trial();
    this.links = play.links().running();
    this.planner = play.world().planner();
    this.mayor = play.world().mayor();
    this.head = play.world().dinkesHead();
    this.deciders = List.of(planner, mayor, play.world().viceMayor(), play.world().secretary());
  }

  void perform() {
    readers(play.dinkes());
    trial.open("GET /{region}/contracts/{contract}/versions/{version}", links.version(contract(), 1));
    trial.hidden("GET /{region}/contracts/{contract}/versions/{version}", links.version(contract(), 2));
    trial.open("GET /{region}/contracts/{contract}/comparison", links.comparison(contract()));
    trial.hidden("GET /{region}/contracts/{contract}/comparison", links.comparison(contract(), 1, 2));
    withdraw();
    refuse();
    approve();
    tooEarly();
    transfer();
    takeOver();
    terminate();
    divide();
    close();
  }

  private UUID contract() {
    return play.id("contract");
  }

  private void readers(List<Player> holder) {
    trial.sees("GET /{region}/contracts/{contract}/course", links.course(contract()), Play.and(deciders, holder));
  }

  private void propose() {
    var field = "target." + play.ledger().text(play.world().region(),
        "select max(commitment_id::text) from commitment where region_id = :region and year >= 2019");
    trial.sees("GET /{region}/contracts/{contract}/amendments/new", links.newAmendment(contract()),
        List.of(head, planner));
    play.keep("amendment", trial.step("POST /{region}/contracts/{contract}/amendments", List.of(head, planner),
        links.amendments(contract()), "ground", "FORCE_MAJEURE", "reason", "Pandemi", field, TARGET,
        "event", "Pandemi", "event-on", "2019-01-02"));
    trial.early(planner, links.amendments(contract()), "ground", "OTHER", "reason", "Lagi", field, "16");
    trial.sees("GET /{region}/amendments/{amendment}", amendment(), Play.and(deciders, play.dinkes()));
  }

  private String amendment() {
    return links.amendment(play.id("amendment"));
  }

  private void withdraw() {
    propose();
    trial.step("POST /{region}/amendments/{amendment}/withdrawal", List.of(head, planner),
        links.withdrawal(play.id("amendment")));
    decided();
  }

  private void refuse() {
    propose();
    trial.step("POST /{region}/amendments/{amendment}/refusal", mayor, links.refusal(play.id("amendment")), "reason",
        "Masih terjangkau");
    decided();
  }

  /** What proves the ground is laid beside the proposal, and read by those who read it. */
  private void prove() {
    trial.step(new Trial.Act("POST /{region}/amendments/{amendment}/proofs", links.proofs(play.id("amendment")),
        (player, address) -> player.sendsFile(address, "bukti.pdf", "application/pdf", Samples.pdf())),
        List.of(head, planner), List.of());
    trial.sees("GET /{region}/amendments/{amendment}/proofs/{file}", links.proof(play.id("amendment"),
        UUID.fromString(play.ledger().text(play.world().region(),
            "select file_id from amendment_file where region_id = :region"))),
        Play.and(deciders, play.dinkes()));
  }

  private void approve() {
    play.ledger().change(play.world().region(), """
        insert into region_setting (region_id, key, value, valid_from)
        values (:region, 'amendment.decision', 'ADVICE', date '2018-01-01')""");
    propose();
    prove();
    advise();
    trial.hidden("GET /{region}/amendments/{amendment}/document.pdf", links.addendum(play.id("amendment")));
    trial.step("POST /{region}/amendments/{amendment}/approval", mayor, links.approval(play.id("amendment")));
    trial.early(mayor, links.approval(play.id("amendment")));
    sign(List.of(head, mayor), head);
    trial.early(head, links.withdrawal(play.id("amendment")));
    trial.early(head, links.signature(play.id("amendment")), "hash", "0".repeat(64), "password", head.password());
    inquire();
    sign(List.of(mayor), mayor);
    trial.hidden("GET /{region}/amendments/{amendment}/signature", links.signature(play.id("amendment")));
    trial.open("GET /{region}/amendments/{amendment}/document.pdf", links.addendum(play.id("amendment")));
    decided();
    trial.open("GET /{region}/contracts/{contract}/versions/{version}", links.version(contract(), 2));
    trial.open("GET /{region}/contracts/{contract}/comparison", links.comparison(contract(), 1, 2));
    trial.open("GET /{region}/amendments", links.amenders());
    trial.open("GET /{region}/amendments.csv", links.amendersCsv());
    trial.open("GET /{region}/amendments.xlsx", links.amendersCsv().replace(".csv", ".xlsx"));
    trial.tells(play.links().contracts().contract(contract()), TARGET, play.world().everybody());
  }

  /** Where the region wants it, the secretary alone advises before the mayor may approve. */
  private void advise() {
    var advice = links.advice(play.id("amendment"));
    trial.early(mayor, links.approval(play.id("amendment")));
    trial.step("POST /{region}/amendments/{amendment}/advice", play.world().secretary(), advice, "advice", "FOR",
        "advice-reason", "Masih wajar");
    trial.early(play.world().secretary(), advice, "advice", "AGAINST", "advice-reason", "Sekali lagi");
  }

  private void sign(List<Player> open, Player signer) {
    var route = "/{region}/amendments/{amendment}/signature";
    var url = links.signature(play.id("amendment"));
    trial.sees("GET " + route, url, open);
    trial.sees("GET /{region}/amendments/{amendment}/document.pdf", links.addendum(play.id("amendment")),
        Play.and(deciders, play.dinkes()));
    var told = open.size() == 1 ? List.of(head) : List.<Player>of();
    brings(route + "/file", url + "/file", open, told);
    open.forEach(each -> each.reads(url));
    trial.step(Trial.act("POST " + route, url, "hash", Play.field(signer, url, "hash"), "password",
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
        select p.region_id, gen_random_uuid(), 'AMENDMENT', p.amendment_id, p.party, p.person_id, repeat('0', 64),
          'UNKNOWN', null, timestamptz '2018-01-01 00:00Z'
        from amendment_party p
        join amendment a on a.region_id = p.region_id and a.amendment_id = p.amendment_id and a.state = 'APPROVED'
        where p.region_id = :region and p.party = 'SECOND'""");
    var route = "POST /{region}/amendments/{amendment}/signature";
    trial.early(mayor, links.refusal(play.id("amendment")), "reason", "Belum dijawab");
    trial.inVain(Trial.act(route + "/inquiry", links.inquiry(play.id("amendment"))), List.of(mayor), List.of(head));
    trial.step(Trial.act(route + "/abandonment", links.abandonment(play.id("amendment")), "reason",
        "Permintaan lama"), List.of(mayor, planner), List.of());
  }

  private void decided() {
    trial.early(head, links.withdrawal(play.id("amendment")));
    trial.early(mayor, links.approval(play.id("amendment")));
    trial.early(mayor, links.refusal(play.id("amendment")), "reason", "Sekali lagi");
    trial.sees("GET /{region}/amendments/{amendment}", amendment(), Play.and(deciders, play.dinkes()));
  }

  private void tooEarly() {
    trial.early(planner, links.closing(contract()), "note", "Terlalu awal");
    trial.early(planner, links.transfer(contract()), handingOver());
  }

  private String[] handingOver() {
    return new String[]{"successor", play.world().agency("dinsos").value().toString(), "from", "2019-04-05", "basis",
        "Perda 5/2019"};
  }

  /** Dinsos follows dinkes: from then on its people answer for the contract, and those of dinkes do not. */
  private void transfer() {
    play.ledger().text(play.world().region(), """
        insert into agency_succession (region_id, predecessor_id, successor_id) values (:region, '%s', '%s')
        returning 'noted'""".formatted(play.world().agency("dinkes").value(), play.world().agency("dinsos").value()));
    trial.sees("GET /{region}/contracts/{contract}/transfer", links.transfer(contract()), List.of(planner));
    trial.step("POST /{region}/contracts/{contract}/transfer", planner, links.transfer(contract()), handingOver());
    readers(play.dinsos());
    trial.sees("GET /{region}/measurements/{id}", play.links().figures().measurement(play.id("figure")),
        Play.and(List.of(play.world().verifier(), play.world().monitor()), deciders, play.dinsos()));
  }

  /** The head of dinsos signs to have read where the contract stands; from then on everyone reads the act. */
  private void takeOver() {
    var heir = play.world().dinsosHead();
    trial.sees("GET /{region}/handovers", links.handovers(), Play.and(deciders, List.of(play.world().monitor())));
    trial.sees("GET /{region}/handovers.csv", links.handoversCsv(),
        Play.and(deciders, List.of(play.world().monitor())));
    trial.sees("GET /{region}/handovers.xlsx", links.handoversCsv().replace(".csv", ".xlsx"),
        Play.and(deciders, List.of(play.world().monitor())));
    trial.sees("GET /{region}/contracts/{contract}/handover", links.handoverOf(contract()), List.of(heir));
    play.keep("handover", trial.step("POST /{region}/contracts/{contract}/handover", heir,
        links.handoverOf(contract()), "read", "yes", "remarks", "Tanpa catatan"));
    var act = play.id("handover");
    var readers = Play.and(deciders, play.dinsos(), List.of(play.world().monitor()));
    trial.sees("GET /{region}/handovers/{handover}", links.handover(act), readers);
    trial.sees("GET /{region}/handovers/{handover}/document.pdf", links.handoverPaper(act), readers);
    var hash = Play.field(heir, links.handover(act), "hash");
    owedByService(act, heir);
    brings("/{region}/handovers/{handover}/signature/file", links.handoverSignatureFile(act), List.of(heir), List.of());
    heir.reads(links.handover(act));
    trial.step("POST /{region}/handovers/{handover}/signature", heir, links.handoverSignature(act), "hash", hash,
        "password", heir.password());
    trial.early(heir, links.handoverSignature(act), "hash", hash);
    trial.early(heir, links.handoverOf(contract()), "read", "yes");
    trial.open("GET /{region}/handovers/{handover}", links.handover(act));
    trial.open("GET /{region}/handovers/{handover}/document.pdf", links.handoverPaper(act));
  }

  /** As if the national service had been asked for the act and had not answered; afterwards as if it had declined. */
  private void owedByService(UUID act, Player heir) {
    play.ledger().change(play.world().region(), """
        insert into signing_order (region_id, order_id, document_kind, document_id, party, person_id, seen_hash, state,
          reference, sent_at)
        select region_id, gen_random_uuid(), 'HANDOVER', handover_id, 'FIRST', person_id, repeat('0', 64), 'UNKNOWN',
          null, timestamptz '2018-01-01 00:00Z'
        from handover where region_id = :region and state = 'DRAWN_UP'""");
    trial.inVain(Trial.act("POST /{region}/handovers/{handover}/signature/inquiry", links.handoverInquiry(act)),
        List.of(heir), List.of());
    play.ledger().change(play.world().region(), """
        update signing_order set state = 'DECLINED', settled_at = sent_at
        where region_id = :region and document_kind = 'HANDOVER'""");
  }

  /** Nobody but the mayor ends it before its term; then it is put back, for what comes after. */
  private void terminate() {
    trial.sees("GET /{region}/contracts/{contract}/termination", links.termination(contract()), List.of(mayor));
    trial.hidden("GET /{region}/contracts/{contract}/settlement", links.settlement(contract()));
    trial.hidden("GET /{region}/contracts/{contract}/settlement.pdf", links.settlementPaper(contract()));
    trial.step("POST /{region}/contracts/{contract}/termination", mayor, links.termination(contract()), terminating());
    trial.early(mayor, links.termination(contract()), terminating());
    trial.hidden("GET /{region}/contracts/{contract}/termination", links.termination(contract()));
    trial.open("GET /{region}/contracts/{contract}/settlement", links.settlement(contract()));
    trial.open("GET /{region}/contracts/{contract}/settlement.pdf", links.settlementPaper(contract()));
    readers(play.dinsos());
    play.ledger().text(play.world().region(), """
        with again as (update contract set state = 'IN_FORCE' where region_id = :region and contract_id = '%s'
          returning lot_id)
        update lot set state = 'RUNNING' where region_id = :region and lot_id = (select lot_id from again)
        returning 'again'""".formatted(contract()));
  }

  private static String[] terminating() {
    return new String[]{"ground", "AGREEMENT", "reason", "Disepakati bersama", "basis", "Keputusan 188.45/12/2019",
        "spent", "0"};
  }

  /**
   * Dinsos is split between dinkes and kominfo at the new year, which the contract is made to reach; then it is put back,
   * for what comes after.
   */
  private void divide() {
    var region = play.world().region();
    trial.hidden("GET /{region}/contracts/{contract}/division", links.division(contract()));
    for (var successor : List.of("dinkes", "kominfo")) {
      play.ledger().text(region, """
          insert into agency_succession (region_id, predecessor_id, successor_id) values (:region, '%s', '%s')
          returning 'noted'""".formatted(play.world().agency("dinsos").value(),
          play.world().agency(successor).value()));
    }
    put("last_year = 2020");
    play.at("2020-01-10T03:00:00Z");
    leadsKominfoThatDay();
    trial.sees("GET /{region}/contracts/{contract}/division", links.division(contract()), List.of(planner));
    trial.step(new Trial.Act("POST /{region}/contracts/{contract}/division", links.division(contract()),
        (player, address) -> player.sendsFile(address, "perda.pdf", "application/pdf", Samples.pdf(), "from",
            "2020-01-01", share("dinkes"), "60", share("kominfo"), "40", "basis", "Perda 6/2019")),
        List.of(planner), List.of());
    trial.early(planner, links.division(contract()), "from", "2020-01-01", share("dinkes"), "60", share("kominfo"),
        "40", "basis", "Perda 6/2019");
    trial.hidden("GET /{region}/contracts/{contract}/division", links.division(contract()));
    trial.open("GET /{region}/contracts/{contract}/decrees/{file}", links.decree(contract(), UUID.fromString(
        play.ledger().text(region, "select max(file_id::text) from contract_transfer where region_id = :region"))));
    readers(play.dinkes());
    put("state = 'IN_FORCE', passed_on = null, last_year = 2019");
  }

  /** The head of dinkes, so that somebody signs what kominfo takes over. */
  private void leadsKominfoThatDay() {
    play.ledger().text(play.world().region(), """
        insert into appointment (region_id, appointment_id, person_id, role, agency_id, office, acting, valid_from,
          valid_to)
        values (:region, '%s', '%s', 'AGENCY_HEAD', '%s', 'Plt. Kepala Dinas Kominfo', true, '2020-01-10', '2020-01-10')
        returning 'noted'""".formatted(UUID.randomUUID(), play.world().dinkesHead().acting().person().value(),
        play.world().agency("kominfo").value()));
  }

  private void put(String values) {
    play.ledger().text(play.world().region(), """
        update contract set %s where region_id = :region and contract_id = '%s' returning 'put'""".formatted(values,
        contract()));
  }

  private String share(String agency) {
    return "share." + play.world().agency(agency).value();
  }

  private void close() {
    trial.sees("GET /{region}/contracts/{contract}/closing", links.closing(contract()), List.of(planner));
    play.at("2030-01-05T03:00:00Z");
    trial.step("POST /{region}/contracts/{contract}/closing", planner, links.closing(contract()), "note",
        "Angka belum lengkap");
    trial.early(planner, links.closing(contract()), "note", "Sekali lagi");
    trial.hidden("GET /{region}/contracts/{contract}/closing", links.closing(contract()));
    readers(play.dinkes());
  }
}
