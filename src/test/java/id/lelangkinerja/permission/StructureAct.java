package id.lelangkinerja.permission;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.platform.StructureLinks;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The administrator writes down the region: a term, missions, agencies and what becomes of them, settings. */
final class StructureAct {
  private static final LocalDate SOON = LocalDate.of(2018, 12, 24);
  private final Play play;
  private final Trial trial;
  private final StructureLinks links;
  private final Player administrator;
  private final List<Player> preparing;

  StructureAct(Play play) {
    this.play = play;
    this.trial = play.trial();
    this.links = play.links().structure();
    this.administrator = play.world().administrator();
    this.preparing = List.of(administrator, play.world().planner());
  }

  void perform() {
    trial.sees("GET /{region}/administration", links.administration(), preparing);
    terms();
    agencies();
    change();
    settings();
    holidays();
  }

  private void terms() {
    var term = play.world().term();
    var facts = new String[]{"name", "RPJMD 2023-2028", "startsOn", "2023-09-25", "endsOn", "2028-09-24", "firstYear",
        "2024", "lastYear", "2028", "legalBasis", "Perda", "missions", "Rukun", "version", "1"};
    form("/{region}/administration/new-term", links.newTerm(), facts);
    trial.sees("GET /{region}/administration/terms", links.terms(), preparing);
    download("/{region}/administration/terms", links.termsCsv());
    form("/{region}/administration/terms/{term}/correction", links.termCorrection(term), "name", "RPJMD", "startsOn",
        "2018-09-24", "endsOn", "2023-09-24", "firstYear", "2019", "lastYear", "2023", "legalBasis", "Perda", "version",
        "1");
    form("/{region}/administration/terms/{term}/new-mission", links.newMission(term), "no", "9", "text", "Rukun");
    form("/{region}/administration/missions/{mission}", links.mission(play.world().missions().getLast()), "no", "2",
        "text", "Ekonomi yang tumbuh", "version", "1");
  }

  private void agencies() {
    var route = "/{region}/administration/new-agency";
    trial.sees("GET " + route, links.newAgency(), List.of(administrator));
    play.keep("damkar", trial.step("POST " + route, administrator, links.newAgency(), "name", "Dinas Damkar",
        "shortName", "Damkar", "kind", "DINAS", "from", "2018-01-01", "source", "Perda"));
    play.keep("lama", Play.sent(administrator, links.newAgency(), "name", "Dinas Lama", "shortName", "Lama", "kind",
        "DINAS", "source", "Perda"));
    var id = play.id("damkar");
    trial.sees("GET /{region}/administration/agencies", links.agencies(), List.of(administrator));
    trial.sees("GET /{region}/administration/agencies/{agency}", links.agency(id), List.of(administrator));
    step(id, "name", "name", "Dinas Pemadam", "shortName", "Damkar", "holdsFrom", "2018-10-01", "legalBasis", "Perda",
        "version", "1");
    step(id, "parent", "parent", play.id("lama").toString(), "version", "2");
    step(id, "facts", "code", "1.05", "kind", "BADAN", "version", "3");
    step(id, "closing", "lastDay", "2018-12-31", "legalBasis", "Perda", "version", "4");
  }

  private void change() {
    var old = play.id("lama").toString();
    var asked = "?kind=REPLACEMENT&predecessor1=" + old
        + "&name1=Baru&shortName1=Baru&kind1=DINAS&effectiveOn=2019-01-01&legalBasis=Perda";
    trial.sees("GET /{region}/administration/agency-change", links.agencyChange(), List.of(administrator));
    trial.sees("GET /{region}/administration/agency-change/check", links.agencyChangeCheck() + asked,
        List.of(administrator));
    trial.step("POST /{region}/administration/agency-change", administrator, links.agencyChange(), "kind",
        "REPLACEMENT", "predecessor1", old, "name1", "Baru", "shortName1", "Baru", "kind1", "DINAS", "effectiveOn",
        "2019-01-01", "legalBasis", "Perda");
    download("/{region}/administration/successions", links.successionsCsv());
  }

  private void settings() {
    form("/{region}/settings/{setting}", links.setting("cap"), "cap", "CAP_110", "from", SOON.toString());
    var clauses = new String[]{"clauses", "Judul\nIsi untuk {opd}.", "from", SOON.toString()};
    form("/{region}/settings/clauses", links.setting("clauses"), clauses);
    trial.step("POST /{region}/settings/clauses/preview", administrator, links.clausesPreview(), clauses);
    trial.sees("GET /{region}/settings", links.settings(), preparing);
    download("/{region}/settings", links.settingsCsv());
    form("/{region}/settings/{setting}/{day}/withdrawal", links.settingWithdrawal("cap", SOON));
  }

  private void holidays() {
    var day = LocalDate.of(2030, 8, 17);
    form("/{region}/administration/new-holiday", links.newHoliday(), "day", day.toString(), "name", "Kemerdekaan",
        "kind",
        "NATIONAL", "basis", "SKB 3 Menteri");
    trial.sees("GET /{region}/administration/holidays", links.holidays(2030), preparing);
    download("/{region}/administration/holidays", links.holidaysCsv(2030));
    form("/{region}/administration/holidays/{day}/removal", links.holidayRemoval(day));
  }

  private void download(String route, String csv) {
    trial.sees("GET " + route + ".csv", csv, preparing);
    trial.sees("GET " + route + ".xlsx", csv.replace(".csv", ".xlsx"), preparing);
  }

  private void step(UUID agency, String step, String... fields) {
    form("/{region}/administration/agencies/{agency}/{step}", links.agencyStep(agency, step), fields);
  }

  private void form(String route, String url, String... fields) {
    trial.sees("GET " + route, url, List.of(administrator));
    trial.step("POST " + route, administrator, url, fields);
  }
}
