package id.lelangkinerja.minutes;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.minutes.page.InvitationsPage;
import id.lelangkinerja.minutes.page.Paper;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.printed.Sheet;
import id.lelangkinerja.printed.Words;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.round.RoundQuery;
import id.lelangkinerja.round.RoundTabs;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the page of a round's letters of invitation, and each letter, in Indonesian whatever the reader's language. */
@Component
class InvitationPages {
  private static final Locale INDONESIAN = Locale.of("id");
  private final AnnouncedQuery announced;
  private final RoundQuery rounds;
  private final RoundTabs tabs;
  private final TemplateEngine templates;
  private final MessageSource messages;

  InvitationPages(AnnouncedQuery announced, RoundQuery rounds, RoundTabs tabs, TemplateEngine templates,
      MessageSource messages) {
    this.announced = announced;
    this.rounds = rounds;
    this.tabs = tabs;
    this.templates = templates;
    this.messages = messages;
  }

  /** Refused with NOT_FOUND_HERE for those who may read no letter of the round. */
  Screen show(Acting who, RoundId id, Links links) {
    var invited = announced.invited(who, id);
    Refused.unless(!invited.isEmpty(), Reason.NOT_FOUND_HERE);
    var issued = announced.issued(who, id);
    return Screen.of("minutes/invitations", new InvitationsPage(rounds.round(who, id).name(),
        links.auction().round(id.value()), issued.map(AnnouncedQuery.Issued::number).orElse(null),
        issued.map(AnnouncedQuery.Issued::issuedAt).orElse(null), links.open().announcement(id.value()),
        invited.stream().map(each -> new InvitationsPage.Row(each.name(), each.lots(),
            issued.isPresent() ? links.minutes().invitation(id.value(), each.agencyId()) : null)).toList(),
        tabs.of(who, links, id, links.minutes().invitations(id.value()))));
  }

  /** A letter to be printed. */
  record Letter(Sheet sheet, Words words) {}

  /** Refused with NOT_FOUND_HERE for those who may not read it, and before the round is announced. */
  Letter letter(Acting who, RoundId id, UUID agency) {
    var letter = announced.invitation(who, id, agency);
    return new Letter(new Sheet(DocumentKind.INVITATION, id.value() + ":" + agency, letter.agency(), letter.round(),
        Kind.ROUND, id.value()), (mark, _) -> words(letter.marked(mark)));
  }

  private String words(Paper.Invitation letter) {
    var output = new StringOutput();
    templates.render("minutes/pdf/invitation.jte",
        Map.<String, Object>of("t", new Texts(INDONESIAN, messages), "page", letter), output);
    return output.toString();
  }
}
