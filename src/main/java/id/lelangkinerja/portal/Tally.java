package id.lelangkinerja.portal;

import id.lelangkinerja.measurement.CommitmentYear;
import id.lelangkinerja.web.page.Sentence;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The targets of one year by what has become of them, and the sentence that says so. */
record Tally(int year, List<Mark> marks, boolean yearEnded) {
  static Tally of(Collection<CommitmentYear> commitments, int year, LocalDate today) {
    return new Tally(year, commitments.stream().filter(each -> each.pledge().year() == year)
        .map(each -> Mark.of(each, today)).toList(), year < today.getYear());
  }

  Sentence sentence() {
    var named = Integer.toString(year);
    return yearEnded
        ? Sentence.of("portal.tally", count(Mark.REACHED), marks.size(), named, count(Mark.SILENT),
            count(Mark.REPORTED) + count(Mark.RUNNING))
        : Sentence.of("portal.tally-running", marks.size(), named,
            count(Mark.RUNNING) + count(Mark.REACHED) + count(Mark.MISSED));
  }

  int count(Mark mark) {
    return (int) marks.stream().filter(each -> each == mark).count();
  }

  /** The newest of the years that is over; the newest that has begun where none is, and the first before that. */
  static int yearToTell(List<Integer> years, LocalDate today) {
    return years.stream().filter(year -> year < today.getYear()).max(Integer::compare)
        .orElseGet(() -> years.contains(today.getYear())
            ? Integer.valueOf(today.getYear())
            : years.stream().min(Integer::compare).orElse(today.getYear()));
  }
}
