package id.lelangkinerja.browser;

import static id.lelangkinerja.browser.PlanningActs.CHILDREN;
import static id.lelangkinerja.browser.PlanningActs.STUNTING;
import static org.assertj.core.api.Assertions.assertThat;

/** A year later the figure is reported, sent back once, put right, verified, and open to all. */
final class MeasuringActs {
  private final Company company;

  MeasuringActs(Company company) {
    this.company = company;
  }

  void the_operator_reports_a_value_with_its_evidence() {
    company.itIs("2020-01-06T09:00:00");
    company.dinkesOperator().takesUp("Laporkan realisasi", STUNTING);
    Garbage.into(company.dinkesOperator(), "Simpan dan periksa", Garbage.EMPTY, Garbage.LETTERS, Garbage.HUGE,
        Garbage.LONG, Garbage.SCRIPT);
    company.dinkesOperator().writes("Realisasi (persen)", "91,4").writes("Catatan", "Dari bulan penimbangan")
        .presses("Simpan dan periksa").presses("Unggah").reads("Ada yang perlu diperbaiki")
        .uploads("Tambah berkas bukti", "penimbangan.csv", "kelurahan,pendek,ditimbang\nA,12,60\nB,30,150\n")
        .presses("Unggah").reads("penimbangan.csv").presses("Serahkan untuk diverifikasi")
        .reads("Ada yang perlu diperbaiki").explains("Timbangan baru dipakai di semua posyandu")
        .presses("Serahkan untuk diverifikasi").reads("Menunggu verifikasi");
  }

  void the_verifier_returns_it_with_a_reason() {
    company.verifier().takesUp("Verify a figure", STUNTING);
    Garbage.into(company.verifier(), "Return", Garbage.EMPTY, Garbage.LONG);
    company.verifier().writes("What has to be put right", "The digits are swapped").presses("Return")
        .reads("No measurement waits for your verification");
  }

  void the_operator_puts_it_right() {
    company.dinkesOperator().takesUp("Perbaiki realisasi yang dikembalikan", STUNTING)
        .reads("The digits are swapped").writes("Realisasi (persen)", "19,4").writes("Catatan", "Angka diperbaiki")
        .presses("Simpan dan periksa").reads("penimbangan.csv").explains("Angka pertama tertukar digitnya")
        .presses("Serahkan untuk diverifikasi").reads("Menunggu verifikasi");
  }

  void the_verifier_verifies_it() {
    company.verifier().takesUp("Verify a figure", STUNTING).reads("19.4").presses("Verify this figure")
        .reads("No measurement waits for your verification");
  }

  void everybody_reads_the_verified_figure_and_the_contract() {
    company.citizen().opens("/sign-in");
    Garbage.into(company.citizen(), "Masuk", Garbage.EMPTY, Garbage.LETTERS, Garbage.HUGE, Garbage.LONG,
        Garbage.SCRIPT);
    company.citizen().opens(company.world().links().region()).follows(CHILDREN)
        .reads("Dinas Kesehatan", "19,4", "14,0").turnsTo("2019").reads("19,4 persen", "penimbangan.csv");
    assertThat(company.citizen().downloads("Kontrak (PDF)")).startsWith("%PDF-");
    company.guest().opens(company.world().links().contracts().list()).follows(CHILDREN).reads("19.4");
  }
}
