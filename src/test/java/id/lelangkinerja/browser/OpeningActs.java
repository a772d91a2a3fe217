package id.lelangkinerja.browser;

import static id.lelangkinerja.browser.PlanningActs.CHILDREN;
import static id.lelangkinerja.browser.PlanningActs.ELDERLY;
import static id.lelangkinerja.browser.PlanningActs.ROUND;

/** The seals are broken and what was in them is checked; one bid is asked for more, and rejected. */
final class OpeningActs {
  private final Company company;

  OpeningActs(Company company) {
    this.company = company;
  }

  void the_planner_closes_the_bidding() {
    company.planner().takesUp("Tutup pemasukan penawaran", ROUND).presses("Tutup sekarang").reads(ROUND);
  }

  void the_secretary_opens_the_bids() {
    company.secretary().takesUp("Buka penawaran", ROUND).presses("Buka sekarang").follows(CHILDREN)
        .turnsTo("Penawaran").reads("sudah dibuka", "Dinas Kesehatan", "mencapai batas bawah", "Dinas Sosial",
            "belum mencapai batas bawah");
  }

  void the_planner_finds_both_bids_for_the_first_lot_complete() {
    company.itIs("2018-11-21T09:00:00");
    for (var agency : new String[]{"Dinas Kesehatan", "Dinas Sosial"}) {
      company.planner().takesUp("Periksa kelengkapan penawaran", agency + ": " + CHILDREN)
          .follows("Nyatakan memenuhi syarat").presses("Nyatakan memenuhi syarat")
          .reads("Nyatakan apakah butir ini terpenuhi").answersAll("terpenuhi").presses("Nyatakan memenuhi syarat")
          .reads("memenuhi syarat");
    }
  }

  void the_planner_asks_for_what_is_missing_in_the_bid_for_the_second() {
    company.planner().takesUp("Periksa kelengkapan penawaran", "Dinas Sosial: " + ELDERLY)
        .follows("Minta kelengkapan");
    Garbage.into(company.planner(), "Kirim permintaan", Garbage.EMPTY, Garbage.LETTERS, Garbage.LONG,
        Garbage.SCRIPT);
    company.planner().writes("Yang kurang", "Daftar lansia menurut kelurahan")
        .writes("Hari terakhir untuk menjawab", "2018-11-23").presses("Kirim permintaan")
        .reads("perlu dilengkapi", "Belum dijawab");
  }

  void the_head_of_dinsos_answers_without_it() {
    company.dinsosHead().takesUp("Jawab permintaan kelengkapan", ELDERLY).reads("Daftar lansia menurut kelurahan");
    Garbage.into(company.dinsosHead(), "Kirim jawaban", Garbage.EMPTY, Garbage.LONG);
    company.dinsosHead().writes("Jawaban Anda", "Daftarnya belum kami punya").presses("Kirim jawaban")
        .reads("Daftarnya belum kami punya");
  }

  void the_planner_rejects_that_bid_and_cancels_its_lot() {
    company.planner().takesUp("Periksa kelengkapan penawaran", "Dinas Sosial: " + ELDERLY)
        .reads("Daftarnya belum kami punya").follows("Tolak penawaran");
    Garbage.into(company.planner(), "Tolak penawaran", Garbage.EMPTY, Garbage.LONG);
    company.planner().writes("Alasan", "Tanpa daftar, target tidak dapat diperiksa").presses("Tolak penawaran")
        .reads("ditolak", "Tanpa daftar, target tidak dapat diperiksa").follows(ELDERLY).follows("Batalkan paket");
    Garbage.into(company.planner(), "Batalkan paket", Garbage.EMPTY, Garbage.LONG);
    company.planner().writes("Alasan", "Tidak ada penawaran yang lengkap").presses("Batalkan paket")
        .reads("Dibatalkan");
  }
}
