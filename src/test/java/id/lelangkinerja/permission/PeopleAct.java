package id.lelangkinerja.permission;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.platform.PeopleLinks;
import id.lelangkinerja.sheet.SheetFormat;
import java.util.List;
import java.util.UUID;

/** The administrator registers a person, gives and ends an office, corrects, lets in, deactivates and reactivates. */
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

  void perform() {
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

  private UUID registered() {
    page("/people/new", links.registering());
    var shown = trial.step("POST /{region}/people/new", administrator, links.registering(), "signIn", signIn(), "name",
        "Wayan Contoh");
    var invitation = Play.found("http://localhost(/invitation/[^\"]+)\"", shown.body());
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
