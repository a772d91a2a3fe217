package id.lelangkinerja.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** From an empty home to a round that takes bids: by pages, by tables, by invitations handed over. */
final class FoundingActs {
  private static final String PASSWORD = "gunung dingin apel merah";
  private static final String ROUND = "Lelang Kinerja pertama";
  private static final String LOT = "Air bersih di setiap rumah";
  private static final String HEALTH = "Dinas Kesehatan Kota Batu";
  private static final List<String> STAGES = List.of("Pembukaan penawaran", "Pemeriksaan administrasi", "Paparan",
      "Penawaran target", "Ditetapkan", "Masa sanggah", "Penandatanganan");
  private final Town town;
  private final LocalDate today = LocalDate.now(ZoneOffset.ofHours(7));
  private final int year = today.getYear();

  FoundingActs(Town town) {
    this.town = town;
  }

  void the_operator_follows_the_link_and_founds_the_city(String link) {
    admin().opens(link).writes("Nama atau kode daerah", "batu").presses("Cari").follows("Kota Batu")
        .writes("Nama lengkap", "Ratna Ningsih").writes("Nama pengguna", "ratna").writes("Kata sandi baru", "pendek")
        .writes("Ulangi kata sandi baru", "pendek").presses("Dirikan daerah dan masuk").reads("Terlalu pendek")
        .writes("Kata sandi baru", PASSWORD).writes("Ulangi kata sandi baru", PASSWORD)
        .presses("Dirikan daerah dan masuk").reads("masih kurang sebelum lelang pertama dapat dibuka");
    town.at("latecomer").opens(link).reads("Tautan ini tidak berlaku");
  }

  void the_administrator_begins_a_term() {
    admin().follows("Buka Periode RPJMD").follows("Mulai periode").presses("Simpan").reads("Ada yang perlu diperbaiki")
        .writes("Nama periode", "RPJMD pertama").writes("Hari pertama", year - 1 + "-02-20")
        .writes("Hari terakhir", year + 4 + "-02-20").writes("Tahun target pertama", Integer.toString(year))
        .writes("Tahun target terakhir", Integer.toString(year + 4)).writes("Dasar hukum", "Perda 1 tahun ini")
        .writes("Misi", "Layanan dasar yang mudah dijangkau\nEkonomi yang produktif").presses("Simpan")
        .reads("RPJMD pertama", "Ekonomi yang produktif");
  }

  void the_administrator_brings_the_agencies_from_a_table() {
    admin().goesTo("Perangkat daerah").follows("Impor");
    upload(admin(), "perangkat.csv", """
        slug,code,name,short_name,kind,parent,valid_from,valid_to,source
        dinkes,,%s,Dinkes,DINASS,,,,Perda 7
        """.formatted(HEALTH));
    admin().reads("1 baris perlu diperbaiki, belum ada yang ditulis", "bukan salah satu pilihan kolom ini")
        .follows("Periksa berkas lain");
    upload(admin(), "perangkat.csv", """
        slug,code,name,short_name,kind,parent,valid_from,valid_to,source
        dinkes,,%s,Dinkes,DINAS,,,,Perda 7
        inspektorat,,Inspektorat Kota Batu,Inspektorat,INSPEKTORAT,,,,Perda 7
        kel-temas,,Kelurahan Temas,Temas,KELURAHAN,kec-batu,,,Perda 7
        kec-batu,,Kecamatan Batu,Batu,KECAMATAN,,,,Perda 7
        """.formatted(HEALTH));
    admin().reads("4 baris siap ditulis").presses("Tulis 4 baris").reads("4 baris sudah ditulis");
  }

  void the_administrator_invites_the_people() {
    invite("Bayu Pratama", "bayu", "Perencana", "", "Perencana, Bappeda");
    invite("Sari Ningsih", "sari", "Kepala daerah", "", "Wali Kota Batu");
    invite("Dewi Lestari", "dewi", "Sekretaris daerah", "", "Sekretaris Daerah");
    invite("Wahyu Hidayat", "wahyu", "Tim penguji", "", "Dosen");
    invite("Agus Wibowo", "agus", "Kepala perangkat daerah", HEALTH, "Kepala Dinas Kesehatan");
  }

  /** Registers, gives the office, and hands the link over to the person's own browser. */
  private void invite(String name, String signIn, String role, String agency, String title) {
    admin().goesTo("Administrasi").follows("Buka Orang menurut peran").follows("Daftarkan orang")
        .writes("Nama lengkap", name).writes("Nama pengguna", signIn).presses("Daftarkan dan buat undangan")
        .reads("Serahkan undangan ini kepada " + name);
    var link = admin().visitor().page().inputValue("#address");
    assertThat(link).contains("/invitation/");
    admin().follows("Sudah saya salin").follows("Beri jabatan").chooses("Peran", role);
    if (!agency.isEmpty()) {
      admin().chooses("Perangkat daerah", agency);
    }
    admin().writes("Nama jabatan", title).writes("Mulai", today.toString()).presses("Beri jabatan").reads(title);
    town.at(signIn).opens(link.substring(link.indexOf("/invitation/"))).writes("Kata sandi baru", PASSWORD)
        .writes("Ulangi kata sandi baru", PASSWORD).presses("Simpan kata sandi");
    town.at(signIn).visitor().signIn(signIn, PASSWORD);
  }

  void the_planner_chooses_a_password_and_brings_what_is_measured() {
    bring("Indikator", "indikator.csv",
        """
            code,name,unit,polarity,aggregation,frequency,from_baseline,decimals,definition,formula,data_source,agency
            AIR_BERSIH,Rumah dengan air bersih,persen,HIGHER_IS_BETTER,LAST,YEARLY,no,1,Bagian rumah,Rumah / rumah,Survei,dinkes
            """,
        "1 baris sudah ditulis");
    bring("Permasalahan", "masalah.csv",
        """
            code,title,class,description,place,year,evidence,source,indicators
            P01,Satu dari lima rumah tanpa air bersih,PUBLIC_SERVICE,Sumur kering di musim kemarau,Seluruh kota,%d,,Survei,AIR_BERSIH
            """
            .formatted(year),
        "1 baris sudah ditulis");
    planner().goesTo("Perencanaan").follows("Impor").follows("Angka terbit");
    upload(planner(), "angka.csv", """
        code,year,kind,value,label,source,note
        AIR_BERSIH,%d,REALISED,"80,5",,Survei,
        """.formatted(year - 1));
    planner().presses("Tulis 1 baris").reads("1 baris sudah ditulis");
  }

  private void bring(String list, String file, String content, String told) {
    planner().goesTo(list).follows("Impor");
    upload(planner(), file, content);
    planner().presses("Tulis 1 baris").reads(told);
  }

  void the_planner_opens_the_first_round() {
    var planner = planner().goesTo("Lelang").follows("Susun putaran baru").writes("Nama putaran", ROUND)
        .chooses("Periode RPJMD", "RPJMD pertama").writes("Tanggal penawaran dibuka", today.toString())
        .writes("Jam dibuka (WIB)", "00:00").writes("Tanggal batas waktu", today.plusDays(14).toString())
        .writes("Jam batas waktu (WIB)", "16:00").writes("Tahun target pertama", Integer.toString(year))
        .writes("Tahun target terakhir", Integer.toString(year + 4)).ticks("Sari Ningsih, Wali Kota Batu")
        .ticks("Dewi Lestari, Sekretaris Daerah").ticks("Wahyu Hidayat, Dosen")
        .chooses("Ketua", "Dewi Lestari, Sekretaris Daerah")
        .writes("Kriteria 1", "Dampak bagi warga").writes("Bobot kriteria 1 (%)", "100");
    for (int no = 1; no <= 5; no++) {
      planner.writes("Pagu tahun target ke-" + no, "5.000.000.000");
    }
    int days = 14;
    for (var stage : STAGES) {
      planner.writes(stage + ": mulai", today.plusDays(days).toString())
          .writes(stage + ": sampai", today.plusDays(days + 3).toString());
      days += 4;
    }
    planner.presses("Simpan").reads(ROUND, "sedang disiapkan").follows("Tambah paket").ticks(HEALTH)
        .writes("Tema", "Air").writes("Judul paket", LOT).writes("Ringkasan", "Yang paling lemah lebih dulu")
        .chooses("Misi", "1. Layanan dasar yang mudah dijangkau").ticks("P01 Satu dari lima rumah tanpa air bersih")
        .writes("Kode indikator 1", "AIR_BERSIH").writes("Bobot indikator 1 (%)", "100");
    for (int no = 0; no < 5; no++) {
      planner.writes("Batas bawah 1, " + (year + no), Integer.toString(82 + 2 * no));
    }
    planner.presses("Simpan").reads(LOT, "Rancangan").follows(ROUND).follows("Periksa dan buka")
        .reads("lengkap dan siap dibuka").ticks("Saya sudah memeriksanya dan ingin membuka putaran ini")
        .presses("Buka untuk penawaran").reads(ROUND, "menerima penawaran sampai");
  }

  void an_agency_finds_the_round_and_begins_its_bid() {
    town.at("agus").takesUp("Paket menunggu penawaran Anda", LOT).presses("Mulai menyusun penawaran").reads(LOT);
    town.at("latecomer").opens("/3579/contracts").reads("Kontrak");
  }

  private static void upload(Person person, String name, String content) {
    person.uploads("Berkas", name, content).presses("Periksa berkas ini");
  }

  private Person admin() {
    return town.at("ratna");
  }

  private Person planner() {
    return town.at("bayu");
  }
}
