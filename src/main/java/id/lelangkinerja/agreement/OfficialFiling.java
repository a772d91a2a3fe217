package id.lelangkinerja.agreement;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what was passed on to an official on file, and calls those who sign here. */
@Component
class OfficialFiling {
  private final OfficialRepository rows;
  private final Papers papers;
  private final History history;
  private final Clock clock;

  OfficialFiling(OfficialRepository rows, Papers papers, History history, Clock clock) {
    this.rows = rows;
    this.papers = papers;
    this.history = history;
    this.clock = clock;
  }

  /** Within the act that draws it up; the reason is that of a change. */
  UUID file(Acting who, Agreement base, @Nullable OfficialAgreement replaced, @Nullable String reason,
      List<AgreementLine> lines, List<Activity> activities, List<OfficialParty> parties) {
    var now = clock.instant();
    var id = UUID.randomUUID();
    int no = replaced == null ? 0 : replaced.no() + 1;
    var draft = new OfficialRepository.Draft(id, base, replaced == null ? null : replaced.officialAgreementId(), no,
        replaced == null ? rows.nextNumber(who.region(), base) : changed(replaced, no), reason);
    var sheet = new OfficialSheet(new OfficialAgreement(id, base.agencyId(), base.agencyName(), base.year(),
        base.agreementId(), base.state(), draft.replaces(), no, draft.number(), AgreementState.SIGNING, reason,
        new UUID(0, 0), "", null, false, null, null, now, null), lines, activities, parties, List.of());
    var file = papers.keep(who, sheet, LocalDate.ofInstant(now, Texts.ZONE));
    rows.add(who, draft, file, now);
    rows.add(who.region(), id, sheet);
    papers.callToSign(who, sheet);
    history.recordDocument(who, "agreement.official-drawn", Kind.AGREEMENT, id, file.sha256());
    return id;
  }

  private static String changed(OfficialAgreement replaced, int no) {
    return replaced.number().replaceFirst("/PK(-P\\d+)?/", "/PK-P" + no + "/");
  }
}
