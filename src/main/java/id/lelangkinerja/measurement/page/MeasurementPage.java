package id.lelangkinerja.measurement.page;

import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.page.ActRow;
import id.lelangkinerja.web.page.Tag;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * measurement/show.jte. {@code last} is the figure of the period before, {@code target} what this period has to reach;
 * {@code draft} holds what is written down so far, as it is typed; {@code version} is the newest that the reader sees.
 */
public record MeasurementPage(UUID id, Facts facts, List<Tag> tags, May may, boolean ratio, Form draft,
    @Nullable ReadBack readBack, @Nullable SoFar soFar, Questions questions, Breakdown breakdown, int version,
    List<Version> versions,
    List<Neighbour> neighbours, List<FieldCheck> checks, List<ActRow> acts, List<Earlier> earlier,
    @Nullable Verdict verdict) {

  /** What was found in the field, the newest first; the address of the visit is empty for those who may not see the sample. */
  public record FieldCheck(Tag result, @Nullable BigDecimal seen, String finding, LocalDate visitedOn, String visitor,
      String url) {}

  /** What is measured, for whom and by when; {@code openUntil} is the last day of an exception from the term. */
  public record Facts(String indicator, String unit, int decimals, String agency, String contract, String contractUrl,
      String dataSource, String periodKey, int period, int year, LocalDate endsOn, LocalDate dueOn, BigDecimal target,
      @Nullable BigDecimal last, boolean locked, @Nullable LocalDate openUntil) {}

  /** What this reader may do now; {@code openCases} tells whether the reader has a part in the cases behind the figure. */
  public record May(boolean report, boolean submit, boolean attach, boolean verify, boolean correct,
      boolean reopen, boolean openCases) {}

  /** The newest figure, and what was typed of it in words; {@code counted} is null where that is the figure itself. */
  public record ReadBack(BigDecimal value, String words, boolean evidenced, @Nullable Counted counted) {}

  /**
   * What was typed of a figure that was counted since January.
   *
   * @param now what the year makes up to its period by now; null where of an earlier period nothing stands any more
   */
  public record Counted(BigDecimal typed, @Nullable BigDecimal now) {
    /** The text that tells that the year no longer makes what was typed; empty where it does. */
    public String changedKey() {
      return now == null
          ? "measurement.since.incomplete"
          : now.compareTo(typed) == 0 ? "" : "measurement.since.differs";
    }
  }

  /**
   * The earlier periods of the year, where the figure may be counted since January; {@code missing} is the last day of the
   * first of them that has to be handed in before.
   */
  public record SoFar(BigDecimal earlier, @Nullable LocalDate missing) {}

  public record Version(int no, BigDecimal value, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator,
      @Nullable String note, @Nullable String correctionReason, String reporter, Instant reportedAt,
      @Nullable Instant submittedAt, @Nullable String verdictKey, @Nullable String reason, @Nullable String judge,
      @Nullable Instant judgedAt, boolean standing, List<Evidence> evidence,
      @Nullable Adjusted adjusted, boolean provisional, @Nullable BigDecimal cumulative,
      @Nullable Brought brought, boolean putBack) {}

  /** By which line of what came together it came. */
  public record Brought(int line, String url) {}

  /** The figure that a verifier put in place of the reported one. */
  public record Adjusted(BigDecimal value, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {}

  /**
   * What a verifier decides upon: how risky the figure is and why, the gravest sign first; how many wait beside it; and
   * where the next one opens. The level is null where the figure was handed in before risks were weighed.
   */
  public record Verdict(@Nullable Tag level, int percent, List<Sign> signs, int waiting, String next) {}

  /** A sign of risk, with its degree in per cent. */
  public record Sign(String key, int percent) {}

  /**
   * A file, or a page elsewhere where it is cited; the removal's address is empty where it may not be taken away.
   * {@code elsewhere} counts the other figures with the same content, told at {@code repeated};
   * {@code scan} is what the virus scanner said of a file: CLEAN, INFECTED or UNCHECKED, empty where there was none.
   */
  public record Evidence(String name, long kilobytes, String url, String removal, Origin origin,
      @Nullable Cited cited, @Nullable Copied copied, int elsewhere, String repeated, String scan) {}

  /** Whose page it is, what it proves and when it was read. */
  public record Cited(String host, String proves, LocalDate readOn) {}

  /** The earlier period from which a file was taken over. */
  public record Copied(String periodKey, int period, int year, String url) {}

  /** A file of an earlier period that may be laid here too. */
  public record Earlier(UUID fileId, String name, String periodKey, int period, int year) {}

  /**
   * Who laid a file there and when, null for who is not known any more; and when and where its picture was taken, null
   * unless the sender let it be kept. {@code outside} where that day lies not within the period.
   */
  public record Origin(@Nullable String by, Instant at, @Nullable LocalDate takenOn, @Nullable BigDecimal latitude,
      @Nullable BigDecimal longitude, boolean outside) {}

  public record Neighbour(String periodKey, int period, int year, Tag tag, @Nullable BigDecimal value, boolean here,
      String url) {}

  /** The form of the figure: what was typed, where it was this form that was sent, otherwise what is written down. */
  public Form report(Form sent) {
    return sent.fields().contains("note") ? sent : draft;
  }
}
