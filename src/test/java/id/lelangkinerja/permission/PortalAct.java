package id.lelangkinerja.permission;

import id.lelangkinerja.sheet.SheetFormat;

import java.util.UUID;

/** What the public pages alone have: missions, places, results and the comparison of agencies. */
final class PortalAct {
  private final Play play;
  private final Trial trial;

  PortalAct(Play play) {
    this.play = play;
    this.trial = play.trial();
  }

  void perform() {
    var links = play.links().open();
    trial.open("GET /{region}/missions", links.missions());
    trial.open("GET /{region}/missions/{mission}", links.mission(play.world().missions().getFirst()));
    trial.open("GET /{region}/places", links.places());
    trial.open("GET /{region}/places/{place}", links.place(district()));
    trial.open("GET /{region}/map", links.map());
    trial.open("GET /{region}/results", links.results());
    trial.open("GET /{region}/announcements", links.announcements());
    trial.open("GET /{region}/announcements/{round}", links.announcement(play.id("round")));
    trial.open("GET /{region}/results/{lot}", links.result(play.id("lot")));
    var hashes = links.hashesCsv(play.id("round"));
    trial.open("GET /{region}/results/rounds/{round}/hashes", links.hashes(play.id("round")));
    trial.open("GET /{region}/results/rounds/{round}/hashes.csv", hashes);
    trial.open("GET /{region}/results/rounds/{round}/hashes.xlsx", SheetFormat.XLSX.insteadOf(hashes));
    trial.open("GET /{region}/gaps", links.gaps());
    trial.open("GET /{region}/gaps.csv", links.gapsCsv());
    trial.open("GET /{region}/gaps.xlsx", SheetFormat.XLSX.insteadOf(links.gapsCsv()));
    trial.open("GET /{region}/comparison", links.comparison());
    trial.open("GET /{region}/comparison.csv", links.comparisonCsv());
    trial.open("GET /{region}/comparison.xlsx", SheetFormat.XLSX.insteadOf(links.comparisonCsv()));
  }

  private UUID district() {
    return UUID.fromString(play.ledger().text(play.world().region(), """
        insert into agency (region_id, agency_id, slug, name, short_name, kind, source) values (:region,
          gen_random_uuid(), 'kec-uji', 'Kecamatan Uji', 'Kec. Uji', 'KECAMATAN', 'uji') returning agency_id::text"""));
  }
}
