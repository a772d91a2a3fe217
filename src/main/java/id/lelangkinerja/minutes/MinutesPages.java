package id.lelangkinerja.minutes;

import id.lelangkinerja.ledger.Proving;
import id.lelangkinerja.minutes.page.MinutesPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.round.RoundTabs;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.FormPage;
import id.lelangkinerja.web.page.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a round's minutes, and the one on which new ones are confirmed. */
@Component
class MinutesPages {
  private final MinutesQuery query;
  private final Proving proving;
  private final RoundTabs tabs;

  MinutesPages(MinutesQuery query, Proving proving, RoundTabs tabs) {
    this.query = query;
    this.proving = proving;
    this.tabs = tabs;
  }

  Screen show(Acting who, RoundId id, Links links) {
    var round = query.round(who, id);
    var issued = query.issued(who, round);
    boolean issues = Rules.mayIssue(who, round);
    return Screen.of("minutes/minutes",
        new MinutesPage(round.name(), links.auction().round(id.value()),
            issued.stream().map(each -> row(who, each, links)).toList(),
            query.subjects(who, round).stream().map(subject -> new MinutesPage.Open(subject.kind().key(),
                lot(subject.lotNo(), subject.lotTitle()), issued.stream().anyMatch(each -> each.isOf(subject)),
                issues ? subject.url(links) : null)).toList(),
            tabs.of(who, links, id, links.minutes().ofRound(id.value()))));
  }

  /** The confirmation of new minutes, which asks for a reason where there are some that they put right. */
  Screen issuing(Acting who, RoundId id, MinutesKind kind, @Nullable LotId lot, Links links) {
    var round = query.round(who, id);
    Refused.unless(Rules.mayIssue(who, round), Reason.NOT_FOUND_HERE);
    var subject = query.subject(who, round, kind, lot);
    var before = query.issued(who, round).stream()
        .filter(each -> each.isOf(subject) && each.replacedBy() == null).findFirst();
    var way = List.of(new FormPage.Way(Sentence.of("rounds.title"), links.auction().rounds()),
        new FormPage.Way(Sentence.words(round.name()), links.auction().round(id.value())),
        new FormPage.Way(Sentence.of("round.tab.minutes"), links.minutes().ofRound(id.value())));
    var title = Sentence.of("papers.issuing", Sentence.of(kind.key()));
    var about = Sentence.words(subject.lotNo() == null ? round.name() : lot(subject.lotNo(), subject.lotTitle()));
    var page = before.isPresent()
        ? FormPage.of(title, way, subject.url(links), FormPage.Field.area("reason", "papers.reason",
            "papers.reason-hint")).telling(about, Sentence.of("papers.issuing.again", before.get().number()),
                Sentence.of("papers.issuing.effect"))
        : FormPage.of(title, way, subject.url(links)).telling(about, Sentence.of("papers.issuing.effect"));
    return Screen.of("form", page.confirming("papers.issuing.do"));
  }

  private MinutesPage.Row row(Acting who, Minutes each, Links links) {
    return new MinutesPage.Row(each.number(), each.kind().key(), lot(each.lotNo(), each.lotTitle()), each.issuedAt(),
        each.issuedBy(), each.sha256(), each.replaces(), each.reason(), each.replacedBy(),
        links.minutes().file(each.minutesId()),
        proving.isIn(who.region(), each.sha256()) ? links.proof(each.sha256()) : null);
  }

  private static String lot(@Nullable Integer no, @Nullable String title) {
    return no == null || title == null ? "" : no + ". " + title;
  }
}
