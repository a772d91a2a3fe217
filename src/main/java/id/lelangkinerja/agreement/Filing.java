package id.lelangkinerja.agreement;

import id.lelangkinerja.contract.Signatory;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts what was drawn up on file: its paper, its rows and its line in the history, and calls both parties to sign. */
@Component
class Filing {
  private final AgreementRepository rows;
  private final Papers papers;
  private final History history;
  private final Clock clock;

  Filing(AgreementRepository rows, Papers papers, History history, Clock clock) {
    this.rows = rows;
    this.papers = papers;
    this.history = history;
    this.clock = clock;
  }

  /** Within the act that draws it up; returns the hash of the text. */
  String file(Acting who, AgreementRepository.Draft draft, String agency, Terms promised, List<Signatory> parties) {
    var now = clock.instant();
    var text = new AgreementSheet(new Agreement(draft.id(), draft.agency().value(), agency, draft.year(), draft.no(),
        draft.number(), AgreementState.SIGNING, draft.reason(), null, "", null, now, null, false), promised, parties,
        List.of(), List.of(), null);
    var file = papers.keep(who, text, LocalDate.ofInstant(now, Texts.ZONE));
    rows.add(who, draft, file, now);
    rows.add(who.region(), draft.id(), promised, parties);
    papers.callToSign(who, text);
    history.recordDocument(who, draft.no() == 0 ? "agreement.drawn" : "agreement.change-drawn", Kind.AGREEMENT,
        draft.id(), file.sha256());
    return file.sha256();
  }
}
