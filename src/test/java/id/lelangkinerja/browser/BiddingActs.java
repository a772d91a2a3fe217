package id.lelangkinerja.browser;

import static id.lelangkinerja.browser.PlanningActs.CHILDREN;
import static id.lelangkinerja.browser.PlanningActs.ELDERLY;
import static id.lelangkinerja.browser.PlanningActs.LONELY;
import static id.lelangkinerja.browser.PlanningActs.STUNTING;

import java.util.List;

/** On their phones, the agencies write what they promise, seal it and send it. */
final class BiddingActs {
  private final Company company;
  private String dinkesCode = "";

  BiddingActs(Company company) {
    this.company = company;
  }

  void the_operator_of_dinkes_drafts_a_bid_but_may_not_send_it() {
    var operator = company.dinkesOperator().takesUp("Paket menunggu penawaran Anda", CHILDREN)
        .presses("Mulai menyusun penawaran");
    mistype(operator);
    draft(operator, STUNTING, "21,5", List.of("19,5", "18,5", "17,5", "16", "14,5"));
    operator.follows("Periksa isian").reads("Penawaran lengkap dan siap dikirim", "Hanya kepala perangkat daerah");
  }

  void the_head_of_dinkes_seals_and_sends_it_and_keeps_the_code() {
    company.dinkesHead().takesUp("Selesaikan dan kirim penawaran", CHILDREN).follows("Periksa isian");
    dinkesCode = seal(company.dinkesHead());
  }

  void the_head_of_dinsos_bids_for_both_lots() {
    var head = company.dinsosHead().takesUp("Paket menunggu penawaran Anda", CHILDREN)
        .presses("Mulai menyusun penawaran");
    draft(head, STUNTING, "21,5", List.of("20,5", "19", "18", "17", "15,5"));
    head.follows("Target tahunan").writes("Alasan target belum mencapai batas bawah", "Tahun pertama untuk mendata")
        .presses("Simpan").follows("Periksa isian");
    seal(head);
    head.takesUp("Paket menunggu penawaran Anda", ELDERLY).presses("Mulai menyusun penawaran");
    draft(head, LONELY, "55", List.of("60", "65", "70", "75", "80"));
    head.follows("Periksa isian");
    seal(head);
  }

  /** Before the deadline begun, after it refused: what was sealed stays as it is. */
  void a_change_that_comes_too_late_is_refused() {
    company.itIs("2018-11-20T15:50:00");
    company.dinkesHead().goesTo("Lelang").follows(PlanningActs.ROUND).follows(CHILDREN).turnsTo("Penawaran")
        .follows("Dinas Kesehatan").follows("Baca atau ubah dengan kode");
    Garbage.into(company.dinkesHead(), "Buka", Garbage.EMPTY, Garbage.LETTERS, Garbage.HUGE, Garbage.LONG,
        Garbage.SCRIPT);
    company.dinkesHead().writes("Kode tanda terima", dinkesCode).presses("Buka")
        .reads("Isi penawaran tersegel, versi 1", "14,5").presses("Ubah penawaran ini").follows("Periksa isian")
        .reads("Penawaran ini menggantikan yang sudah dikirim");
    company.itIs("2018-11-20T16:00:01");
    company.dinkesHead().presses("Segel dan kirim penawaran").reads("sudah lewat. Tidak ada yang berubah.");
  }

  private static void mistype(Person person) {
    part(person, "Ringkasan", Garbage.EMPTY, Garbage.LONG);
    person.follows("Inovasi").follows("Tambah inovasi");
    Garbage.into(person, "Simpan", Garbage.EMPTY, Garbage.LETTERS, Garbage.LONG, Garbage.SCRIPT);
    person.follows("Konsep penawaran");
    part(person, "Kondisi awal (titik nol): " + STUNTING, Garbage.EMPTY, Garbage.LETTERS, Garbage.HUGE, Garbage.LONG,
        Garbage.SCRIPT);
    part(person, "Target tahunan", Garbage.LETTERS, Garbage.HUGE, Garbage.LONG, Garbage.SCRIPT);
    part(person, "Anggaran", Garbage.LETTERS, Garbage.HUGE, Garbage.LONG, Garbage.SCRIPT);
  }

  private static void part(Person person, String name, String... junk) {
    person.follows(name);
    Garbage.into(person, "Simpan", junk);
    person.follows("Konsep penawaran");
  }

  private static void draft(Person person, String indicator, String baseline, List<String> targets) {
    person.follows("Ringkasan").writes("Apa yang akan dicapai, dan bagaimana?", "Setiap rumah dikunjungi.")
        .presses("Simpan").follows("Inovasi").follows("Tambah inovasi").writes("Nama inovasi", "Kunjungan rumah")
        .chooses("Bentuk", "Pelayanan publik").ticks("Inovasi digital").writes("Uraian", "Kader datang setiap bulan.")
        .writes("Mulai diterapkan", "2019-02-01").presses("Simpan").follows("Kembali ke daftar bagian")
        .follows("Kondisi awal (titik nol): " + indicator).writes("Nilai (persen)", baseline)
        .writes("Per tanggal", "2018-09-30")
        .writes("Sumber", "Bulan penimbangan 2018").writes("Data pendukung", "Kelurahan A: 12\nKelurahan B: 30")
        .presses("Simpan").follows("Target tahunan");
    for (int year = 2019; year <= 2023; year++) {
      person.writes("Target " + indicator + " tahun " + year, targets.get(year - 2019));
    }
    person.presses("Simpan").follows("Anggaran");
    for (int year = 2019; year <= 2023; year++) {
      person.writes("Anggaran tahun " + year, "1.000.000.000");
    }
    person.presses("Simpan");
  }

  private static String seal(Person head) {
    var code = head.reads("Penawaran lengkap dan siap dikirim").notes(".n code");
    head.presses("Segel dan kirim penawaran").reads("Penawaran diterima", "Sidik dokumen tersegel")
        .doesNotRead(code);
    return code;
  }
}
