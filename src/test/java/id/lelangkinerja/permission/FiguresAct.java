package id.lelangkinerja.permission;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.files.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The people of dinkes report the first quarter's figure, the verifier returns and verifies it, they correct it. */
final class FiguresAct {
  /** Words to whatever the figure may be asked; what it is not asked is not looked at. */
  static final String[] SAID = {"answer-jump", "Sudah diperiksa", "answer-range", "Sudah diperiksa", "answer-same",
      "Dihitung ulang", "answer-zero", "Sudah diperiksa", "explanation", "Musim hujan"};
  private final Play play;
  private final Trial trial;
  private final Player verifier;
  private final List<Player> watchers;
  private final List<Player> readers;

  FiguresAct(Play play) {
    this.play = play;
    this.trial = play.trial();
    var world = play.world();
    this.verifier = world.verifier();
    this.watchers = List.of(verifier, world.monitor(), world.planner(), world.mayor(), world.viceMayor(),
        world.secretary());
    this.readers = Play.and(watchers, play.dinkes());
  }

  void perform() {
    play.ids().put("figure", UUID.fromString(play.ledger().text(play.world().region(),
        "select measurement_id::text from measurement where region_id = :region and period = 1")));
    play.at("2019-03-01T03:00:00Z");
    draft("18,7");
    trial.early(play.world().dinkesHead(), play.links().figures().measurementSubmission(play.id("figure")));
    play.at("2019-04-05T03:00:00Z");
    evidence();
    handIn("18,7");
    new CaseListAct(play).handedIn();
    giveBack();
    draft("18,6");
    handIn("18,6");
    verify();
    correct();
    lists();
  }

  private void draft(String value) {
    var figure = play.id("figure");
    trial.early(verifier, play.links().figures().measurementVerification(figure), "version", "1");
    trial.early(verifier, play.links().figures().measurementReturn(figure), "reason", "Ulangi");
    trial.early(verifier, play.links().figures().measurementAdjustment(figure), "version", "1", "value", "18", "why",
        "Salah hitung");
    trial.early(play.world().dinkesHead(), play.links().figures().measurementCorrection(figure), "reason", "Salah");
    trial.sees("GET /{region}/measurements/{id}", play.links().figures().measurement(figure), readers);
    trial.step("POST /{region}/measurements/{id}/draft", play.dinkes(), play.links().figures().measurementDraft(figure),
        "value",
        value, "note", "Catatan");
    trial.tells(play.links().figures().measurement(figure), value, play.dinkes());
    enter(figure, value);
  }

  private void enter(UUID figure, String value) {
    var figures = play.links().figures();
    trial.sees("GET /{region}/measurements/entry", figures.entry(), Play.and(play.dinkes(), play.dinsos()));
    trial.tells(figures.entry(), figure.toString(), play.dinkes());
    trial.sees("GET /{region}/measurements/entry.csv", figures.entryCsv(), Play.and(play.dinkes(), play.dinsos()));
    trial.sees("GET /{region}/measurements/entry.xlsx", figures.entry() + ".xlsx",
        Play.and(play.dinkes(), play.dinsos()));
    trial.step("POST /{region}/measurements/entry", play.dinkes(), figures.entry(), "value-" + figure, value,
        "note-" + figure, "Catatan");
    trial.step("POST /{region}/measurements/{id}/entry", play.dinkes(), figures.entry(figure), "value", value, "note",
        "Catatan");
  }

  private void evidence() {
    var figure = play.id("figure");
    attach();
    trial.step("POST /{region}/measurements/{id}/evidence/{file}/removal", play.dinkes(),
        play.links().figures().evidenceRemoval(figure, play.id("file")));
    attach();
    file(play.dinkes());
    cited(figure);
    new CaseListAct(play).drafted();
  }

  private void cited(UUID figure) {
    var figures = play.links().figures();
    trial.step("POST /{region}/measurements/{id}/links", play.dinkes(), figures.measurementLinks(figure), "link",
        "https://malangkota.bps.go.id/", "link-title", "Tabel", "link-proves", "Angkanya", "link-read", "2019-03-30");
    trial.step("POST /{region}/measurements/{id}/links/{link}/removal", play.dinkes(),
        figures.linkRemoval(figure, UUID.fromString(play.ledger().text(play.world().region(), """
            select link_id::text from evidence_link where region_id = :region limit 1"""))));
    // No period before this one has a file to be used again.
    trial.inVain(Trial.act("POST /{region}/measurements/{id}/copies", figures.evidenceCopies(figure), "copies",
        play.id("file").toString()), play.dinkes(), List.of());
  }

  private void attach() {
    var url = play.links().figures().measurementEvidence(play.id("figure"));
    trial.step(new Trial.Act("POST /{region}/measurements/{id}/evidence", url,
        (player, address) -> player.sendsFile(address, "bukti.pdf", "application/pdf", Samples.pdf())), play.dinkes(),
        List.of());
    play.ids().put("file", UUID.fromString(play.ledger().text(play.world().region(), """
        select e.file_id::text from evidence e where e.region_id = :region and e.version = (
          select max(v.version) from evidence v where v.region_id = :region)
        and not exists (select 1 from evidence o where o.region_id = :region and o.file_id = e.file_id
          and o.version < e.version)""")));
  }

  private void file(List<Player> allowed) {
    trial.sees("GET /{region}/measurements/{id}/evidence/{file}",
        play.links().figures().evidence(play.id("figure"), play.id("file")), allowed);
  }

  private void handIn(String value) {
    var figure = play.id("figure");
    trial.step("POST /{region}/measurements/{id}/submission", play.dinkes(),
        play.links().figures().measurementSubmission(figure), SAID);
    trial.sees("GET /{region}/measurements/{id}", play.links().figures().measurement(figure), readers);
    trial.tells(play.links().figures().measurement(figure), value, readers);
    file(readers);
    trial.early(play.world().dinkesHead(), play.links().figures().measurementDraft(figure), "value", "1", "note", "");
    trial.sees("GET /{region}/verification", play.links().figures().verification(),
        List.of(verifier, play.world().secretary()));
    trial.sees("GET /{region}/verification.csv", play.links().figures().verificationCsv(),
        List.of(verifier, play.world().secretary()));
    var verifying = List.of(verifier, play.world().secretary());
    trial.sees("GET /{region}/repeated-evidence", play.links().figures().repeatedEvidence(), verifying);
    trial.sees("GET /{region}/repeated-evidence.csv", play.links().figures().repeatedEvidenceCsv(), verifying);
    // Nothing stands in two figures here; CitedEvidenceTest shows who opens what does.
    trial.hidden("GET /{region}/repeated-evidence/{sha256}", play.links().figures().repeatedEvidence("0".repeat(64)));
    trial.tells(play.links().figures().verification(), play.links().figures().measurement(figure), List.of(verifier));
    queue(figure);
  }

  /** What is of doubt is verified by nobody together with others. */
  private void queue(UUID figure) {
    var figures = play.links().figures();
    var verifying = List.of(verifier, play.world().secretary());
    trial.step(Trial.page("GET /{region}/verification/next", figures.verificationAfter(figure)), verifying, List.of());
    var several = figures.selection() + "?figure=" + figure + ":1";
    trial.sees("GET /{region}/verification/selection", several, verifying);
    trial.tells(several, figures.measurement(figure), List.of(verifier));
    trial.inVain(Trial.act("POST /{region}/verification/selection", figures.selection()), verifying, List.of());
  }

  private void giveBack() {
    trial.step("POST /{region}/measurements/{id}/return", verifier,
        play.links().figures().measurementReturn(play.id("figure")),
        "reason", "Bukti kurang");
    file(readers);
  }

  private void verify() {
    var figure = play.id("figure");
    trial.early(play.world().dinkesHead(), play.links().figures().measurementCorrection(figure), "reason", "Salah");
    trial.step("POST /{region}/measurements/{id}/verification", verifier,
        play.links().figures().measurementVerification(figure), "version",
        Play.field(verifier, play.links().figures().measurement(figure), "version"));
    trial.open("GET /{region}/measurements/{id}/evidence/{file}",
        play.links().figures().evidence(figure, play.id("file")));
  }

  private void correct() {
    var figure = play.id("figure");
    trial.step("POST /{region}/measurements/{id}/correction", play.dinkes(),
        play.links().figures().measurementCorrection(figure), "reason", "Salah ketik");
    Play.sent(play.world().dinkesOperator(), play.links().figures().measurementDraft(figure), "value", "18,5", "note",
        "Benar");
    attach();
    file(play.dinkes());
    Play.sent(play.world().dinkesOperator(), play.links().figures().measurementSubmission(figure), SAID);
    trial.step("POST /{region}/measurements/{id}/adjustment", verifier,
        play.links().figures().measurementAdjustment(figure), "version",
        Play.field(verifier, play.links().figures().measurement(figure), "version"), "value", "18,4", "why",
        "Dua kasus terhitung dua kali");
    trial.open("GET /{region}/measurements/{id}/evidence/{file}",
        play.links().figures().evidence(figure, play.id("file")));
  }

  private void calendar(List<Player> readers) {
    var figures = play.links().figures();
    trial.sees("GET /{region}/reporting", figures.calendar(), readers);
    var extending = List.of(play.world().monitor(), play.world().secretary());
    trial.sees("GET /{region}/reporting/unreached", figures.unreached(), extending);
    var end = LocalDate.of(2019, 12, 31);
    trial.sees("GET /{region}/reporting/{ends}/extension", figures.extension(end), extending);
    trial.step("POST /{region}/reporting/{ends}/extension", extending, figures.extension(end), "agency", "", "until",
        "2020-02-03", "reason", "Listrik padam");
    trial
        .inVain(Trial.act("POST /{region}/measurements/{id}/reopening", figures.measurementReopening(play.id("figure")),
            "until", "2020-02-03", "reason", "Listrik padam"), extending, List.of());
  }

  private void lists() {
    var some = Play.and(readers, play.dinsos());
    trial.sees("GET /{region}/measurements", play.links().figures().measurements(), some);
    trial.sees("GET /{region}/measurements.csv", play.links().figures().measurementsCsv(), some);
    trial.tells(play.links().figures().measurements(), play.links().figures().measurement(play.id("figure")), readers);
    trial.tells(play.links().figures().measurementsCsv(), "Prevalensi stunting", readers);
    calendar(some);
    trial.sees("GET /{region}/command", play.links().command(), watchers);
    trial.sees("GET /{region}/command/agencies/{agency}",
        play.links().commandAgency(play.world().agency("dinkes").value()), watchers);
  }
}
