package id.lelangkinerja.browser;

import static id.lelangkinerja.browser.PlanningActs.CHILDREN;

import java.util.List;

/** The agencies present, the panel scores, and the two sides settle what is promised, or do not. */
final class PanelActs {
  private static final List<String> AGENCIES = List.of("Dinas Kesehatan", "Dinas Sosial");
  private static final String NO_CONFLICT = "Tidak ada benturan kepentingan";
  private final Company company;

  PanelActs(Company company) {
    this.company = company;
  }

  void the_planner_schedules_both_presentations() {
    company.planner().takesUp("Paket siap dipaparkan", CHILDREN)
        .writes("Alasan lebih awal dari kalender", "Pemeriksaan selesai lebih cepat").presses("Mulai paparan");
    for (var agency : AGENCIES) {
      company.planner().takesUp("Paparan perlu dijadwalkan", agency);
      Garbage.into(company.planner(), "Jadwalkan paparan", Garbage.EMPTY, Garbage.LETTERS, Garbage.LONG,
          Garbage.SCRIPT);
      company.planner().writes("Tanggal", "2018-11-26")
          .writes("Pukul (WIB)", agency.equals("Dinas Kesehatan") ? "09:00" : "10:00")
          .writes("Tempat", "Ruang rapat balai kota").presses("Jadwalkan paparan")
          .reads("Ruang rapat balai kota");
    }
  }

  void the_secretary_notes_that_both_were_held() {
    company.itIs("2018-11-26T12:00:00");
    for (var agency : AGENCIES) {
      company.secretary().takesUp("Paparan perlu dicatat selesai", agency);
      Garbage.into(company.secretary(), "Catat: sudah dipaparkan", Garbage.LONGER);
      company.secretary().writes("Catatan lain tim penguji", "Ditanya tentang kader; dijawab lengkap.")
          .presses("Catat: sudah dipaparkan").reads("sudah dipaparkan", "Ditanya tentang kader");
    }
  }

  void the_four_members_of_the_panel_score_both_bids() {
    company.mayor().takesUp("Lembar nilai perlu diserahkan", "Dinas Kesehatan").presses(NO_CONFLICT);
    Garbage.into(company.mayor(), "Simpan dan periksa sebelum diserahkan", Garbage.LETTERS, Garbage.HUGE,
        Garbage.LONG, Garbage.SCRIPT);
    var chair = company.secretary().takesUp("Lembar nilai perlu diserahkan", "Dinas Kesehatan");
    chair.reads("0 dari 4 lembar nilai sudah diserahkan");
    score(company.mayor(), "90", "80");
    chair.comesToRead("1 dari 4 lembar nilai sudah diserahkan");
    score(company.viceMayor(), "85,5", "82");
    chair.comesToRead("2 dari 4 lembar nilai sudah diserahkan");
    score(company.secretary(), "88", "79");
    for (var agency : AGENCIES) {
      company.expert().takesUp("Score sheet to be handed in", agency).presses("No conflict of interest")
          .writes("Dampak bagi warga", agency.equals("Dinas Kesehatan") ? "92.5" : "70").writes("Kelayakan", "75")
          .presses("Save and check before handing in").reads("cannot be changed").presses("Hand in")
          .reads("The panel gives " + agency + " a score of");
    }
    company.mayor().comesToRead("Tim penguji memberi Dinas Sosial nilai");
  }

  private static void score(Person member, String impact, String feasibility) {
    for (var agency : AGENCIES) {
      member.takesUp("Lembar nilai perlu diserahkan", agency);
      if (member.finds(NO_CONFLICT)) {
        member.presses(NO_CONFLICT);
      }
      member.writes("Dampak bagi warga", agency.equals("Dinas Kesehatan") ? impact : "71")
          .writes("Kelayakan", feasibility).writes("Catatan", "Menurut paparan")
          .presses("Simpan dan periksa sebelum diserahkan").reads("tidak dapat diubah").presses("Serahkan");
    }
  }

  void the_panel_makes_a_counter_offer_to_each() {
    company.itIs("2018-11-29T09:00:00");
    company.secretary().takesUp("penawaran target dapat dimulai", CHILDREN).presses("Mulai penawaran target")
        .takesUp("Penawaran perlu diterima atau dijawab", "Dinas Kesehatan").follows("Ajukan penawaran target");
    Garbage.into(company.secretary(), "Kirim", Garbage.EMPTY, Garbage.LETTERS, Garbage.HUGE, Garbage.LONG,
        Garbage.SCRIPT);
    counter(company.secretary(), "14");
    company.mayor().goesTo("Lelang").follows(PlanningActs.ROUND).follows(CHILDREN).turnsTo("Penawaran")
        .follows("Dinas Sosial").turnsTo("Tim penguji").follows("Ajukan penawaran target");
    counter(company.mayor(), "13");
  }

  private static void counter(Person chair, String target) {
    chair.writes("Target baru " + PlanningActs.STUNTING + " tahun 2023", target)
        .writes("Pesan", "Lebih cepat pada tahun kelima").writes("Jawaban sampai", "2018-12-03")
        .presses("Kirim").reads("dapat dijawab sampai 3 Desember 2018", "Lebih cepat pada tahun kelima");
  }

  void the_head_of_dinsos_refuses_with_reasons() {
    company.dinsosHead().takesUp("Penawaran target perlu dijawab", "Dinas Sosial").follows("Tidak sanggup");
    Garbage.into(company.dinsosHead(), "Nyatakan tidak sanggup", Garbage.EMPTY, Garbage.LONG);
    company.dinsosHead().writes("Alasan", "Tenaga pendamping tidak cukup").presses("Nyatakan tidak sanggup")
        .reads("menyatakan tidak sanggup").follows("Pakta integritas").reads("Tenaga pendamping tidak cukup");
  }

  void the_head_of_dinkes_accepts_and_signs_the_integrity_pact() {
    company.dinkesHead().takesUp("Penawaran target perlu dijawab", "Dinas Kesehatan")
        .follows("Sanggup dan tanda tangan").reads("PAKTA INTEGRITAS", "tahun 2023: 14,0 persen")
        .presses("Sanggup dan tanda tangan").reads("pakta integritas ditandatangani").follows("Pakta integritas")
        .reads("menyatakan sanggup", "Ditandatangani oleh Pemeran dinkes-head");
  }
}
