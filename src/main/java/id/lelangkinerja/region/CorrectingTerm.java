package id.lelangkinerja.region;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects what is written about a term. */
@Service
public class CorrectingTerm {
  private final TermRepository terms;
  private final List<TermUse> uses;
  private final History history;

  CorrectingTerm(TermRepository terms, List<TermUse> uses, History history) {
    this.terms = terms;
    this.uses = List.copyOf(uses);
    this.history = history;
  }

  /**
   * Replaces what stood in the version that was seen; refused where another edit was faster, where it would overlap
   * another term, and where its years change although goals or rounds hang on them.
   */
  @Transactional
  public void correct(Acting who, UUID id, int seenVersion, TermFacts term) {
    Rules.onlyAdministrator(who);
    var before = terms.find(who.region(), id).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    TermRules.check(term);
    boolean yearsStay = before.firstYear() == term.firstYear() && before.lastYear() == term.lastYear();
    if (!yearsStay && uses.stream().anyMatch(use -> use.hangsOn(who, id))) {
      throw new Refused(Reason.TERM_YEARS_FIXED).at("firstYear");
    }
    terms.requireFree(who.region(), id, term);
    Refused.unless(terms.correct(who.region(), id, seenVersion, term), Reason.CHANGED_MEANWHILE);
    history.record(who, "term.corrected", Kind.TERM, id, term.name());
  }
}
