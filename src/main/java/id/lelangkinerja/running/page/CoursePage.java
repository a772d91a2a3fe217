package id.lelangkinerja.running.page;

import id.lelangkinerja.web.page.ActRow;
import id.lelangkinerja.web.page.Sentence;
import id.lelangkinerja.web.page.Tag;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * running/course.jte: what became of a contract so far, and what this reader may do about it. {@code settlement} is the
 * address of how it was settled where it was terminated, otherwise null. {@code origin} is the contract of which it took
 * over a share, {@code heirs} are those in which it goes on.
 */
public record CoursePage(Sentence headline, String number, String title, String agency, Tag state, String contractUrl,
    List<Version> versions, List<Proposal> proposals, List<Holder> holders, @Nullable Settled settled,
    @Nullable String settlement, @Nullable Kin origin, List<Kin> heirs, List<Answered> answered, May may,
    List<ActRow> history) {
  public CoursePage {
    versions = List.copyOf(versions);
    proposals = List.copyOf(proposals);
    holders = List.copyOf(holders);
    heirs = List.copyOf(heirs);
    answered = List.copyOf(answered);
    history = List.copyOf(history);
  }

  /** A version from its day on; the ground is a text's key, and null for the one that was signed. */
  public record Version(int version, LocalDate from, @Nullable String ground, @Nullable String reason,
      @Nullable GivenAdvice advice, String url) {}

  /** An amendment on its way or decided; the ground is a text's key. */
  public record Proposal(int no, Tag state, String ground, int targets, Instant proposedAt, String url) {}

  /** Who held the contract, and from when to when; null: from its beginning, until now; the address of the decree. */
  public record Holder(String agency, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String basis,
      @Nullable String decree) {}

  /** A contract that this one goes on from, or in: by which share, in per cent. */
  public record Kin(String number, String agency, BigDecimal share, String url) {}

  /** Who answered for it as head, from and to; the address of that person's handover act, null where there is none. */
  public record Answered(String name, String office, boolean acting, LocalDate from, @Nullable LocalDate to,
      @Nullable String act) {}

  /** The addresses of what the reader may do now; null for what not. */
  public record May(@Nullable String amend, @Nullable String transfer, @Nullable String close,
      @Nullable String terminate, @Nullable String takeOver, @Nullable String handovers) {}
}
