package id.lelangkinerja.running.page;

import id.lelangkinerja.signing.Inquiry;
import id.lelangkinerja.web.page.Sentence;
import id.lelangkinerja.web.page.Tag;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * running/amendment.jte: a proposal with its targets side by side, what it does to the score, its decision and
 * its document.
 */
public record AmendmentPage(Sentence headline, String contract, String agency, String courseUrl, Tag state, Facts facts,
    List<Target> targets, List<RewordedText> texts, Particulars particulars, Proofs proofs,
    List<IndicatorEffect> indicators,
    List<Effect> effects, @Nullable AddendumSides addendum, @Nullable Inquiry inquiry, Advised advice,
    May may) {
  public AmendmentPage {
    targets = List.copyOf(targets);
    texts = List.copyOf(texts);
    indicators = List.copyOf(indicators);
    effects = List.copyOf(effects);
  }

  /** What was laid beside it as proof, and the address at which more is; null where nothing more is. */
  public record Proofs(List<Proof> files, @Nullable String add) {
    public Proofs { files = List.copyOf(files); }
  }

  /** A file that proves the ground. */
  public record Proof(String name, String url) {}

  /** Whether it waits for advice, where the reader gives it (null for others), and what was given. */
  public record Advised(boolean awaited, boolean inVain, @Nullable String give, @Nullable GivenAdvice given) {}

  /** Why, by whom, and how it was decided; the ground is a text's key. */
  public record Facts(String ground, String reason, String proposer, Instant proposedAt,
      @Nullable LocalDate effectiveOn,
      @Nullable String decider, @Nullable Instant decidedAt, @Nullable String decisionReason) {}

  /** {@code change} is in per cent of the target before, null where that was 0. */
  public record Target(String indicator, String unit, int decimals, String year, BigDecimal before, BigDecimal after,
      @Nullable BigDecimal change) {}

  /** An indicator's score of a year in per cent, null where nothing of it is reported yet. */
  public record IndicatorEffect(String year, String indicator, @Nullable BigDecimal before,
      @Nullable BigDecimal after) {}

  /** The contract's score of a year in per cent, null where nothing of it is reported yet. */
  public record Effect(String year, @Nullable BigDecimal before, @Nullable BigDecimal after) {}

  /**
   * The addresses of what the reader may do now; null for what not. {@code own}: it waits for somebody else's
   * decision. {@code declines}: it is approved already, and refusing it means not to sign it.
   */
  public record May(@Nullable String approve, @Nullable String refuse, @Nullable String withdraw, boolean own,
      boolean declines) {}
}
