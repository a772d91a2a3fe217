package id.lelangkinerja.permission;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.identity.FoundingLinks;
import id.lelangkinerja.platform.PeopleLinks;
import id.lelangkinerja.sheet.SheetFormat;
import java.util.List;
import java.util.UUID;

/**
 * A region is founded, everybody keeps their profile, and the administrator registers a person, gives and ends an
 * office, corrects, lets in, deactivates and reactivates.
 */
final class PeopleAct {
  private static final String PASSWORD = "kuda hijau minum teh tubruk";
  private final Play play;
  private final Trial trial;
  private final PeopleLinks links;
  private final Player administrator;

  PeopleAct(Play play) {
    this.play = play;
    this.trial = play.trial();
    this.links = play.links().people();
    this.administrator = play.world().administrator();
  }

  void perform(FoundingLinks founding) {
    setUp(founding);
    profile();
    trial.open("GET /forgotten", PeopleLinks.forgotten());
    trial.free("POST /forgotten", PeopleLinks.forgotten(), "name", "nobody");
    page("/people", links.list());
    page("/people.csv", links.csv());
    page("/people.xlsx", SheetFormat.XLSX.insteadOf(links.csv()));
    var person = registered();
    page("/people/{person}", links.person(person));
    corrected(person);
    offices(person);
    letIn(person);
    deactivated(person);
  }

  /** Founds a region that no other test founds; whoever has the link may. */
  private void setUp(FoundingLinks founding) {
    var link = founding.another();
    trial.open("GET /setup/{token}", link + "?region=1101");
    trial.free("POST /setup/{token}", link, "region", "1101", "signIn", "admin-1101", "name", "Cut Umpama", "office",
        "Administrator", "password", PASSWORD, "again", PASSWORD);
  }

  /** Everybody's own; who is signed out or holds nothing here has none. */
  private void profile() {
    // The last one is first: the mayor's password is the one by which other tests sign.
    var everybody = play.signedIn().reversed();
    var first = everybody.getFirst().acting();
    var password = "kata-sandi-" + first.name().replace("Pemeran ", "");
    trial.sees("GET /{region}/profile", links.profile(), everybody);
    trial.sees("GET /{region}/profile/mail", links.mail(), everybody);
    trial.sees("GET /{region}/profile/password", links.password(), everybody);
    trial.step("POST /{region}/profile/mail", everybody, links.mail(), "mail", "", "old", password);
    trial.step("POST /{region}/profile/language", everybody, links.language(), "language", "id");
    trial.step("POST /{region}/profile/other-sessions", everybody, links.otherSessions());
    trial.step("POST /{region}/profile/password", everybody, links.password(), "old", password, "password", PASSWORD,
        "again", PASSWORD);
  }

  private UUID registered() {
    page("/people/new", links.registering());
    var shown = trial.step("POST /{region}/people/new", administrator, links.registering(), "signIn", signIn(), "name",
        "Wayan Contoh");
    var invitation = Play.found("https://lelang.uji.example(/invitation/[^\"]+)\"", shown.body());
    trial.open("GET /invitation/{token}", invitation);
    trial.free("POST /invitation/{token}", invitation, "password", PASSWORD, "again", PASSWORD);
    return UUID.fromString(Play.found("/people/([0-9a-f-]{36})\"", shown.body()));
  }

  private void corrected(UUID person) {
    form("/people/{person}/correction", links.correction(person), "version", "1", "signIn", signIn(), "name",
        "Wayan Benar");
  }

  private void offices(UUID person) {
    form("/people/{person}/appointment", links.appointment(person), "role", "PLANNER", "title", "Perencana", "from",
        "2020-01-01");
    form("/people/appointment", links.appointing(), "signIn", signIn(), "role", "PANEL_MEMBER", "title", "Penguji",
        "from", "2020-01-01");
    var end = Play.found("href=\"([^\"]*/offices/[0-9a-f-]{36}/end)\"",
        administrator.opens(links.person(person)).body());
    form("/people/{person}/offices/{office}/end", end, "last", "2020-12-31");
  }

  private void letIn(UUID person) {
    form("/people/{person}/link", links.link(person));
  }

  private void deactivated(UUID person) {
    form("/people/{person}/deactivation", links.deactivation(person), "reason", "pindah tugas");
    form("/people/{person}/reactivation", links.reactivation(person));
  }

  private void form(String path, String url, String... fields) {
    page(path, url);
    trial.step("POST /{region}" + path, administrator, url, fields);
  }

  private void page(String path, String url) {
    trial.sees("GET /{region}" + path, url, List.of(administrator));
  }

  private String signIn() {
    return "baru-" + play.world().here().code();
  }
}
