package id.lelangkinerja.browser;

/** The planner finds a problem and what measures it, and puts two lots up in a round. */
final class PlanningActs {
  static final String STUNTING = "Prevalensi stunting balita";
  static final String LONELY = "Lansia telantar yang terlayani";
  static final String ROUND = "Lelang Kinerja Putaran I 2018";
  static final String CHILDREN = "Setiap anak tumbuh sehat";
  static final String ELDERLY = "Tidak ada lansia yang sendiri";
  private final Company company;

  PlanningActs(Company company) {
    this.company = company;
  }

  void the_planner_registers_two_indicators() {
    company.planner().goesTo("Indikator").follows("Daftarkan indikator");
    Garbage.into(company.planner(), "Simpan", Garbage.EMPTY, Garbage.LETTERS, Garbage.HUGE, Garbage.LONG,
        Garbage.SCRIPT);
    indicator("STUNTING", STUNTING, "persen", "Makin rendah makin baik");
    company.planner().goesTo("Indikator").follows("Daftarkan indikator");
    indicator("LANSIA", LONELY, "persen", "Makin tinggi makin baik");
  }

  private void indicator(String code, String name, String unit, String direction) {
    company.planner().writes("Kode", code).writes("Nama indikator", name).writes("Satuan", unit)
        .chooses("Arah", direction).writes("Angka di belakang koma", "1").writes("Definisi", "Bagian dari seluruhnya")
        .writes("Rumus", "Yang dihitung dibagi seluruhnya, kali 100").writes("Sumber data", "Bulan penimbangan")
        .presses("Simpan").reads(name, "belum punya angka yang dipublikasikan");
  }

  void the_planner_registers_a_problem() {
    company.planner().goesTo("Permasalahan").follows("Daftarkan permasalahan");
    Garbage.into(company.planner(), "Simpan", Garbage.EMPTY, Garbage.LETTERS, Garbage.HUGE, Garbage.LONG,
        Garbage.SCRIPT);
    company.planner().writes("Kode", "P01").writes("Permasalahan", "Satu dari lima balita pendek")
        .chooses("Golongan", "Sosial").writes("Uraian", "Balita pendek sulit mengejar. " + Garbage.SCRIPT)
        .writes("Tempat", "Seluruh kota").writes("Tahun", "2018").writes("Bukti", "21,5 persen pada bulan penimbangan")
        .writes("Sumber", "Laporan Dinas Kesehatan 2018").presses("Simpan")
        .reads("Satu dari lima balita pendek", Garbage.SCRIPT);
  }

  void the_planner_plans_a_round() {
    company.planner().goesTo("Lelang").follows("Susun putaran baru");
    Garbage.into(company.planner(), "Simpan", Garbage.EMPTY, Garbage.LETTERS, Garbage.HUGE, Garbage.LONG,
        Garbage.SCRIPT);
    var planner = company.planner().writes("Nama putaran", ROUND).chooses("Periode RPJMD", "RPJMD 2018-2023")
        .writes("Tanggal penawaran dibuka", "2018-11-01").writes("Jam dibuka (WIB)", "08:00")
        .writes("Tanggal batas waktu", "2018-11-20").writes("Jam batas waktu (WIB)", "16:00")
        .writes("Tahun target pertama", "2019").writes("Tahun target terakhir", "2023")
        .ticks("Pemeran mayor, Jabatan mayor").ticks("Pemeran vice-mayor, Jabatan vice-mayor")
        .ticks("Pemeran secretary, Jabatan secretary").ticks("Pemeran expert, Jabatan expert")
        .chooses("Ketua", "Pemeran secretary, Jabatan secretary").writes("Kriteria 1", "Dampak bagi warga")
        .writes("Bobot kriteria 1 (%)", "60").writes("Kriteria 2", "Kelayakan").writes("Bobot kriteria 2 (%)", "40");
    for (int year = 1; year <= 4; year++) {
      planner.writes("Pagu tahun target ke-" + year, "5.000.000.000");
    }
    stage("Pembukaan penawaran", "2018-11-20", "2018-11-21");
    stage("Pemeriksaan administrasi", "2018-11-21", "2018-11-24");
    stage("Paparan", "2018-11-25", "2018-11-28");
    stage("Penawaran target", "2018-11-29", "2018-12-03");
    stage("Ditetapkan", "2018-12-04", "2018-12-04");
    stage("Masa sanggah", "2018-12-05", "2018-12-07");
    stage("Penandatanganan", "2018-12-08", "2018-12-08");
    planner.presses("Simpan").reads(ROUND, "sedang disiapkan", "Ketua");
  }

  private void stage(String name, String from, String to) {
    company.planner().writes(name + ": mulai", from).writes(name + ": sampai", to);
  }

  void the_planner_adds_two_lots() {
    company.planner().follows("Tambah paket");
    Garbage.into(company.planner(), "Simpan", Garbage.EMPTY, Garbage.LETTERS, Garbage.HUGE, Garbage.LONG,
        Garbage.SCRIPT);
    company.planner().ticks("Dinas Kesehatan").ticks("Dinas Sosial");
    lot("Kesehatan", CHILDREN, "STUNTING", 20, -1);
    company.planner().follows(ROUND).follows("Tambah paket").ticks("Dinas Sosial");
    lot("Sosial", ELDERLY, "LANSIA", 60, 5);
  }

  private void lot(String theme, String title, String indicator, int first, int step) {
    var planner = company.planner().writes("Tema", theme).writes("Judul paket", title)
        .writes("Ringkasan", "Yang paling lemah lebih dulu")
        .chooses("Misi", "1. Layanan dasar yang mudah dijangkau").ticks("P01 Satu dari lima balita pendek")
        .writes("Kode indikator 1", indicator).writes("Bobot indikator 1 (%)", "100");
    for (int year = 2019; year <= 2023; year++) {
      planner.writes("Batas bawah 1, " + year, Integer.toString(first + step * (year - 2019)));
    }
    planner.presses("Simpan").reads(title, "Rancangan", "Dinas Sosial");
  }

  void the_planner_fills_the_gap_that_the_check_finds() {
    company.planner().takesUp("Lengkapi dan buka putaran", ROUND).reads("Pagu tahun 2023 belum diisi")
        .follows("Lengkapi").writes("Pagu tahun target ke-5", "5.000.000.000").presses("Simpan");
  }

  void the_planner_opens_the_round() {
    company.planner().follows("Periksa dan buka").reads("lengkap dan siap dibuka").presses("Buka untuk penawaran")
        .reads("Ada yang perlu diperbaiki").ticks("Saya sudah memeriksanya dan ingin membuka putaran ini")
        .presses("Buka untuk penawaran").reads(ROUND, "menerima penawaran sampai");
  }
}
