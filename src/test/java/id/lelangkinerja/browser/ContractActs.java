package id.lelangkinerja.browser;

import static id.lelangkinerja.browser.PlanningActs.CHILDREN;
import static org.assertj.core.api.Assertions.assertThat;

/** The mayor awards the lot, and both sides sign what was settled. */
final class ContractActs {
  private final Company company;

  ContractActs(Company company) {
    this.company = company;
  }

  void the_mayor_awards_the_lot() {
    company.itIs("2018-12-04T09:00:00");
    company.mayor().takesUp("Paket siap ditetapkan", CHILDREN).follows("Tetapkan").reads("Peringkat 1");
    Garbage.into(company.mayor(), "Tetapkan", Garbage.EMPTY, Garbage.LONG);
    company.mayor().writes("Alasan penetapan", "Nilai tertinggi dan sanggup mencapai targetnya").presses("Tetapkan")
        .reads("Paket ditetapkan kepada Dinas Kesehatan", "Nilai tertinggi dan sanggup mencapai targetnya");
  }

  void the_planner_moves_through_objection_to_signing() {
    company.planner().takesUp("Masa sanggah dapat dimulai", CHILDREN)
        .writes("Alasan lebih awal dari kalender", "Penetapan selesai sehari lebih cepat")
        .presses("Mulai masa sanggah");
    company.itIs("2018-12-13T08:00:00");
    company.planner().takesUp("Masa sanggah berakhir", CHILDREN)
        .writes("Alasan lebih lambat dari kalender", "Masa sanggah dihitung dalam hari kerja")
        .presses("Akhiri masa sanggah dan siapkan kontrak")
        .reads("Penandatanganan");
  }

  void the_planner_draws_up_the_contract_and_sends_it() {
    company.planner().takesUp("Susun kontrak", CHILDREN).reads("14,0", "Rp").presses("Susun kontrak")
        .reads("siap dikirim untuk ditandatangani").presses("Kirim untuk ditandatangani")
        .reads("menunggu tanda tangan kedua pihak");
    assertThat(company.planner().downloads("Unduh naskah (PDF)")).startsWith("%PDF-");
  }

  void both_sides_sign_it() {
    company.dinkesHead().takesUp("Tandatangani kontrak", CHILDREN).follows("Baca dan tandatangani")
        .reads("Pemeran dinkes-head", "Tanda tangan tidak dapat dibatalkan").opensDocument()
        .writes("Kata sandi Anda", Company.password("dinkes-head"))
        .presses("Saya menyetujui naskah ini")
        .reads("menunggu tanda tangan pihak kedua");
    company.mayor().takesUp("Tandatangani kontrak", CHILDREN).follows("Baca dan tandatangani")
        .reads("kontrak langsung berlaku").opensDocument().writes("Kata sandi Anda", Company.password("mayor"))
        .presses("Saya menyetujui naskah ini").reads("sudah berlaku");
  }
}
