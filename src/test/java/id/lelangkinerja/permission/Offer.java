package id.lelangkinerja.permission;

import id.lelangkinerja.cast.Player;
import id.lelangkinerja.files.Samples;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A complete bid of one agency, as the sections of its form, and written down and submitted without a trial. */
final class Offer {
  static final String SECRET = "Kader pendamping yang dirahasiakan";
  private final Play play;
  private final Player head;
  private String code = "";

  Offer(Play play, Player head) {
    this.play = play;
    this.head = head;
  }

  /** Each section's address, relative to the bid's, with what is sent there. */
  Map<String, List<String>> sections() {
    var sections = new LinkedHashMap<String, List<String>>();
    sections.put("/summary", List.of("summary", SECRET));
    sections.put("/innovations/1", List.of("name", "Kader", "kind", "GOVERNANCE", "digital", "YES", "description",
        "Mendampingi", "startsOn", "2019-03-01"));
    sections.put("/baselines/" + play.id("indicator"), List.of("value", "21,5", "asOf", "2018-09-30", "source",
        "Laporan", "evidence", "Sukun; 98"));
    sections.put("/targets", List.of("target-STUNTING-2019", "19"));
    sections.put("/budget", List.of("budget-2019", "1.000.000.000"));
    sections.put("/programmes", List.of("code-1", "1.02.02", "name-1", "Upaya kesehatan", "amount-2019-1",
        "1.000.000.000"));
    sections.put("/milestones", List.of("text-1", "Kader terlatih", "dueOn-1", "2019-06-30", "innovation-1", "1"));
    sections.put("/risks", List.of("text-1", "Kader berpindah", "likelihood-1", "LOW", "answer-1", "Kader cadangan"));
    return sections;
  }

  /** The fields of a section with the revision that its page shows. */
  String[] at(String url, String... fields) {
    var all = new ArrayList<>(List.of("version", Play.field(head, url, "version")));
    all.addAll(List.of(fields));
    return all.toArray(String[]::new);
  }

  /** Attaches a file to the draft and returns the file's address. */
  String attach(UUID bid, String name) {
    var url = play.links().bidPart(bid, "attachments");
    var answer = head.sendsFile(url, name, "application/pdf", Samples.pdf());
    if (answer.status() != 303) {
      throw new AssertionError(name + " was not attached: " + answer.status() + answer.body());
    }
    return attached(bid, name);
  }

  /** The address of a file that is attached to the draft. */
  String attached(UUID bid, String name) {
    var url = play.links().bidPart(bid, "attachments");
    return Play.found("href=\"(" + url + "/[0-9a-f-]{36})\">" + name, head.opens(url).body());
  }

  void fill(UUID bid) {
    sections().forEach((section, fields) -> {
      var url = play.links().bid(bid) + section;
      Play.sent(head, url, at(url, fields.toArray(String[]::new)));
    });
  }

  /** What the page of the last check asks its head to send. */
  String[] submission(UUID bid) {
    var check = play.links().bidPart(bid, "check");
    var page = head.opens(check).body();
    return new String[]{"revision", Play.found("name=\"revision\" value=\"([^\"]*)\"", page), "code",
        Play.found("name=\"code\" value=\"([^\"]*)\"", page)};
  }

  /** Starts, fills and submits. */
  void submit(String lot, String name) {
    play.keep(name, Play.sent(head, play.links().auction().lotBids(play.id(lot))));
    fill(play.id(name));
    var sent = submission(play.id(name));
    code = sent[3];
    Play.sent(head, play.links().bidPart(play.id(name), "submission"), sent);
  }

  /** The code on the receipt of what was submitted last. */
  String code() {
    return code;
  }
}
