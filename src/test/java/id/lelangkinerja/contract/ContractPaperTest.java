package id.lelangkinerja.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.document.Pdf;
import id.lelangkinerja.region.Clause;
import id.lelangkinerja.region.RegionDirectory;
import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Frequency;
import id.lelangkinerja.scoring.LowerFormula;
import id.lelangkinerja.scoring.Polarity;
import id.lelangkinerja.signing.Mark;
import id.lelangkinerja.signing.Party;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgrammeTest
class ContractPaperTest {
  private static final String HASH = "0123456789abcdef".repeat(4);
  private static final Mark MARK = new Mark("0123456789ABCDEF", "https://kinerja.example/3573/verify/0123456789ABCDEF");
  private static final List<Clause> CLAUSES = List.of(
      new Clause("Anggaran {opd}", "Paket “{paket}” tahun {tahun_awal}-{tahun_akhir}: Rp{anggaran}.\nNomor {nomor}."),
      new Clause("Para pihak", "{pihak_pertama} sebagai {jabatan_pertama}; {pihak_kedua} sebagai {jabatan_kedua}."));
  private static final Means MEANS = new Means(
      List.of(new Means.Innovation(1, "Bidan siaga", "Bidan datang ke rumah", LocalDate.of(2019, 2, 1))),
      List.of(new Means.Milestone(1, LocalDate.of(2019, 6, 30), "57 kelurahan terjangkau", "Bidan siaga")),
      List.of(new Means.Partner("Dinas Kesehatan", true, new BigDecimal("62.50"), "Layanan"),
          new Means.Partner("Kecamatan Klojen", false, new BigDecimal("37.50"), "Pendataan")));
  @Autowired
  Worlds worlds;
  @Autowired
  ContractPaper paper;
  @Autowired
  RegionDirectory regions;
  World world;

  @BeforeEach
  void found() {
    world = worlds.fresh();
  }

  @Test
  void the_paper_names_both_parties_and_every_target_as_indonesians_write_them() throws IOException {
    var text = printed("biasa", sheet("Dinas Kesehatan", "dr. Sri Winarni, M.Kes.", 3));
    assertThat(text).contains("KONTRAK KINERJA", "TAHUN 2019–2023", "Nomor: 001/KK/2018", "pihak pertama",
        "pihak kedua", "dr. Sri Winarni, M.Kes.", "Drs. H. Sutiaji", "19700101 199803 1 001", "Pembina Utama Muda",
        "8 Desember 2018", "Indikator nomor 1", "12.345,50", "11.250,25", "Pagu indikatif", "50.000.000.000");
  }

  @Test
  void its_last_page_tells_by_which_code_anybody_asks_for_it() throws IOException {
    var text = printed("biasa", sheet("Dinas Kesehatan", "dr. Sri Winarni, M.Kes.", 3));
    assertThat(text).contains("LEMBAR TANDA TANGAN ELEKTRONIK", "PP 71/2019", "0123-4567-89AB-CDEF",
        "https://kinerja.example/3573/verify/0123456789ABCDEF");
  }

  @Test
  void its_clauses_are_numbered_and_filled_in_from_the_contract_itself() throws IOException {
    var text = printed("pasal", sheet("Dinas Kesehatan", "dr. Sri Winarni, M.Kes.", 3));
    assertThat(text.replaceAll("\\s+", " ")).contains("Pasal 1 Anggaran Dinas Kesehatan",
        "Paket “Ibu dan bayi selamat” tahun 2019-2023: Rp50.000.000.000. Nomor 001/KK/2018.", "Pasal 2 Para pihak",
        "dr. Sri Winarni, M.Kes. sebagai Kepala Dinas Kesehatan; Drs. H. Sutiaji sebagai Wali Kota Malang.")
        .doesNotContain("{");
  }

  @Test
  void its_annex_tells_by_what_and_with_whom_the_targets_are_reached() throws IOException {
    var text = printed("cara", sheet("Dinas Kesehatan", "dr. Sri Winarni, M.Kes.", 3));
    assertThat(text.replaceAll("\\s+", " ")).contains("Dinas Kesehatan (ketua) 62,50 Layanan",
        "Kecamatan Klojen 37,50 Pendataan", "1 Bidan siaga Bidan datang ke rumah 1 Februari 2019",
        "30 Juni 2019 57 kelurahan terjangkau Bidan siaga");
  }

  @Test
  void a_hostile_name_is_printed_as_it_is_and_breaks_nothing() throws IOException {
    var hostile = "<script>alert(1)</script> & \"Budi\" ]]> &amp; ${x} \u202Egnp";
    var text = printed("jahat", sheet(hostile, hostile, 3));
    assertThat(text.replaceAll("\\s+", " ")).contains("<script>alert(1)</script> & \"Budi\" ]]> &amp; ${x} gnp")
        .contains("Anggaran", "50.000.000.000");
  }

  @Test
  void a_very_long_name_and_fifty_indicators_keep_the_paper_whole() throws IOException {
    var text = printed("panjang", sheet("Dinas " + "Panjang".repeat(60), "Raden " + "Ningrat ".repeat(60), 50));
    assertThat(text).contains("Indikator nomor 1", "Indikator nomor 50", "50.000.000.000", "0123-4567-89AB-CDEF");
  }

  /** The text of the print; with -Dlk.papers=FOLDER the print is kept there to be looked at. */
  private String printed(String name, ContractSheet sheet) throws IOException {
    var pdf = Pdf.render(paper.say(regions.here(world.region()), sheet, LocalDate.of(2018, 12, 8), MARK));
    var folder = System.getProperty("lk.papers");
    if (folder != null) {
      Files.write(Path.of(folder, name + ".pdf"), pdf);
    }
    try (var document = Loader.loadPDF(pdf)) {
      var text = new PDFTextStripper();
      text.setSortByPosition(true);
      return text.getText(document);
    }
  }

  private static ContractSheet sheet(String agency, String head, int indicators) {
    var contract = new Contract(UUID.randomUUID(), "001/KK/2018", UUID.randomUUID(), UUID.randomUUID(),
        UUID.randomUUID(), agency, null, "Ibu dan bayi selamat", ContractState.SIGNING, 2019, 2023, null, HASH, null,
        Instant.EPOCH, null, null, null, null);
    var lines = new ArrayList<ContractIndicator>();
    var commitments = new ArrayList<Commitment>();
    for (int no = 1; no <= indicators; no++) {
      var id = UUID.randomUUID();
      lines.add(new ContractIndicator(id, no, "Indikator nomor " + no + " tentang layanan kesehatan ibu dan anak",
          "per 100.000 KH", no % 2 == 0 ? Polarity.LOWER_IS_BETTER : Polarity.HIGHER_IS_BETTER, Aggregation.LAST,
          Frequency.QUARTERLY, LowerFormula.MIRROR, false, 2, "Profil Kesehatan", new BigDecimal("33.33"),
          new BigDecimal("11250.25"), LocalDate.of(2017, 12, 31), "Profil Kesehatan Kota Malang 2017, tabel 6",
          new BigDecimal("100"), false, "jumlah / jumlah x 100"));
      for (int year = 2019; year <= 2023; year++) {
        commitments.add(new Commitment(UUID.randomUUID(), id, year, new BigDecimal("12345.5"), BigDecimal.ONE,
            BigDecimal.TWO, null, new BigDecimal("12345.5")));
      }
    }
    var budgets = List.of(new YearBudget(2019, 20_000_000_000L), new YearBudget(2020, 30_000_000_000L));
    var sides = List.of(
        new Signatory(Party.FIRST, UUID.randomUUID(), head, "19700101 199803 1 001", "Pembina Utama Muda",
            "Kepala " + agency),
        new Signatory(Party.SECOND, UUID.randomUUID(), "Drs. H. Sutiaji", null, null, "Wali Kota Malang"));
    return new ContractSheet(contract, lines, commitments, budgets, CLAUSES, MEANS, sides, List.of(), null, null);
  }
}
