package id.lelangkinerja.demo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import id.lelangkinerja.caselist.CaseColumn;
import id.lelangkinerja.caselist.Cases;
import id.lelangkinerja.caselist.KeepingCases;
import id.lelangkinerja.measurement.AttachingEvidence;
import id.lelangkinerja.measurement.CitingPages;
import id.lelangkinerja.measurement.Consent;
import id.lelangkinerja.measurement.NewLink;
import id.lelangkinerja.platform.Acting;
import java.io.ByteArrayInputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** What proves a value: a table of it always, and here and there a page, a photo, or the cases behind it. */
@Component
class Proving {
  private static final String PHOTOGRAPHED = "POSYANDU_AKTIF";
  private static final String BY_CASE = "K6_IBU_HAMIL";
  /** The day within the photo, in its place of the period's own. */
  private static final String DAY = "2026:02:10";
  private static final DateTimeFormatter CAMERA = DateTimeFormatter.ofPattern("uuuu:MM:dd", Locale.ROOT);
  /** Two kecamatan that hand in one and the same table, each as its own: who verifies finds it among the repeated evidence. */
  private static final Set<String> SHARED = Set.of("a-blimbing/RW_TUNTAS", "a-lowokwaru/RW_TUNTAS");
  private static final int BEFORE_THE_END = 20;
  private static final int FEW = 6;
  private static final List<String> NAMES = List.of("Sulastri", "Ningsih", "Wahyuni", "Rukmini", "Lestari", "Kartika",
      "Murni", "Suryani", "Handayani", "Pratiwi");
  private static final List<String> VILLAGES = List.of("Sukun", "Polehan", "Kedungkandang", "Mojolangu", "Tlogomas");
  private final AttachingEvidence attaching;
  private final CitingPages citing;
  private final KeepingCases keeping;

  Proving(AttachingEvidence attaching, CitingPages citing, KeepingCases keeping) {
    this.attaching = attaching;
    this.citing = citing;
    this.keeping = keeping;
  }

  /** @param counted how many cases the value counts; 0 where it is no rate */
  void prove(Acting who, Reporting.Report report, int counted) {
    var period = report.period();
    attaching.attach(who, report.id(), "bukti-%s-%d-%d.csv".formatted(period.code().toLowerCase(Locale.ROOT),
        period.year(), period.period()), new ByteArrayInputStream(table(report)));
    boolean last = period.period() == period.periods();
    var source = report.source();
    if (last && source != null && source.startsWith("https://")) {
      citing.cite(who, report.id(), new NewLink(source, "Angka yang terbit", "Nilai " + period.code() + " tahun "
          + period.year(), period.endsOn()));
    }
    // A few have the same photo: who verifies is told so.
    if (period.period() == period.periods() - 1 && period.code().equals(PHOTOGRAPHED)
        && Chance.of(FEW, "photo", report.reporter(), Integer.toString(period.year())) == 0) {
      photograph(who, report);
    }
    if (SHARED.contains(period.contract() + "/" + period.code()) && period.period() == 2) {
      attaching.attach(who, report.id(), "rekap-buku-kasus-rw-contoh.csv", new ByteArrayInputStream(recap(period)));
    }
    if (hasCases(report)) {
      keeping.lay(who, report.id(), cases(counted));
    }
  }

  static boolean hasCases(Reporting.Report report) {
    var period = report.period();
    return report.withEvidence() && period.period() == period.periods() && period.code().equals(BY_CASE);
  }

  /** The same for whoever hands it in. */
  private static byte[] recap(PlayQuery.Awaited period) {
    return "tahun,periode,kasus_masuk,kasus_tuntas,keterangan%n%d,%d,212,187,Angka contoh untuk peragaan%n"
        .formatted(period.year(), period.period()).getBytes(UTF_8);
  }

  private void photograph(Acting who, Reporting.Report report) {
    var day = report.period().endsOn().minusDays(BEFORE_THE_END).format(CAMERA);
    var photo = new String(WritingDrafts.bytes("posyandu-contoh.jpg"), ISO_8859_1).replace(DAY, day);
    attaching.attach(who, report.id(), "posyandu-contoh.jpg", new ByteArrayInputStream(photo.getBytes(ISO_8859_1)),
        new Consent(true, true));
  }

  /** A table of the value with its source or its label as a sample. */
  private static byte[] table(Reporting.Report report) {
    var period = report.period();
    return "tahun,periode,indikator,pelapor,nilai,keterangan%n%d,%d,%s,%s,%s,%s%n"
        .formatted(period.year(), period.period(),
            period.code(), report.reporter(), report.value().toPlainString(), report.note())
        .getBytes(UTF_8);
  }

  /** Nobody of them lives. */
  private static Cases cases(int many) {
    return new Cases(List.of(CaseColumn.NAME, CaseColumn.AGE, CaseColumn.VILLAGE),
        IntStream.range(0, many)
            .mapToObj(no -> List.of("%s %d (rekaan)".formatted(NAMES.get(no % NAMES.size()), no + 1),
                Integer.toString(19 + Chance.of(22, "age", Integer.toString(no))),
                VILLAGES.get(Chance.of(VILLAGES.size(), "village", Integer.toString(no)))))
            .toList());
  }
}
