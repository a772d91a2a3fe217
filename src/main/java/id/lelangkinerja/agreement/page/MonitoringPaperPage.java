package id.lelangkinerja.agreement.page;

import id.lelangkinerja.region.Letterhead;
import id.lelangkinerja.signing.Mark;
import id.lelangkinerja.web.page.Sentence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** agreement/pdf/monitoring.jte: how far the action plan of an agency for a year is, by quarter, with what shows it; without a mark while its words are compared. */
public record MonitoringPaperPage(@Nullable Mark mark, Letterhead letterhead, String region, String place,
    String agency, int year,
    LocalDate day, AgreementPaperPage.Side head, List<Row> rows, List<Report> reports) {
  public MonitoringPaperPage {
    rows = List.copyOf(rows);
    reports = List.copyOf(reports);
  }

  /** A row of the table as in {@link PlanPaperPage.Row}, with a step's progress. */
  public record Row(PlanPaperPage.Row planned, @Nullable Progress progress) {}

  /** What was reached by the end of each quarter, "–" where nothing was reported in it, and at last, in per cent. */
  public record Progress(List<String> quarters, int total) {
    public Progress { quarters = List.copyOf(quarters); }
  }

  /** What was reported of a step for a period, by month or by quarter, and the names of the files that show it. */
  public record Report(String action, Sentence period, int planned, int actual, @Nullable String note,
      List<String> evidence) {
    public Report { evidence = List.copyOf(evidence); }
  }
}
