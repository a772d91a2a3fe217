package id.lelangkinerja.panel;

import id.lelangkinerja.identity.PeopleQuery;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Grant;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.web.Numbers;
import id.lelangkinerja.web.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the text of the pact that an agency's head is asked to sign, from what lies on the table. */
@Component
class WritingPact {
  private static final Locale INDONESIAN = Locale.of("id");
  private final PeopleQuery people;
  private final MessageSource messages;

  WritingPact(PeopleQuery people, MessageSource messages) {
    this.people = people;
    this.messages = messages;
  }

  /** The statement of ability for what lies on the table; it bears no date, so that midnight does not change what was shown. */
  PactText able(Acting who, Bargain bargain) {
    var bid = bargain.bid();
    var t = new Texts(INDONESIAN, messages);
    var lines = opening(who, bid, t);
    lines.add(t.get("panel.pact-text.able", bid.lotNo(), bid.lotTitle(), bid.roundName()));
    list(lines, bargain, t);
    for (int clause = 1; clause <= 4; clause++) {
      lines.add(clause + ". " + t.get("panel.pact-text.clause-" + clause));
    }
    return new PactText(String.join("\n", lines));
  }

  /** The statement that the agency is not able to reach what lies on the table, with its reason. */
  PactText notAble(Acting who, Bargain bargain, String reason) {
    var bid = bargain.bid();
    var t = new Texts(INDONESIAN, messages);
    var lines = opening(who, bid, t);
    lines.add(t.get("panel.pact-text.not-able", bid.lotNo(), bid.lotTitle(), bid.roundName()));
    list(lines, bargain, t);
    lines.add(t.get("panel.pact-text.reason", reason));
    return new PactText(String.join("\n", lines));
  }

  private List<String> opening(Acting who, PanelBid bid, Texts t) {
    var person = people.named(who.region(), who.person());
    var lines = new ArrayList<String>();
    lines.add(t.get("panel.pact-text.title"));
    lines.add(t.get("panel.pact-text.opening"));
    lines.add(t.get("panel.pact-text.name", person.name()));
    if (person.nip() != null) {
      lines.add(t.get("panel.pact-text.nip", person.nip()));
    }
    if (person.rankTitle() != null) {
      lines.add(t.get("panel.pact-text.rank", person.rankTitle()));
    }
    lines.add(t.get("panel.pact-text.office", office(who, bid)));
    lines.add(t.get("panel.pact-text.agency", bid.agencyName()));
    return lines;
  }

  /** The budget and the days are part of what is signed where the negotiation changed them. */
  private static void list(List<String> lines, Bargain bargain, Texts t) {
    int turn = bargain.bid().turn();
    for (var row : bargain.targets()) {
      lines.add(t.get("panel.pact-text.target", row.name(), Integer.toString(row.year()),
          written(row.onTable(turn), row.decimals()), row.unit()));
    }
    if (bargain.budget().stream().anyMatch(row -> row.onTable(turn) != row.offered())) {
      bargain.budget().forEach(row -> lines.add(t.get("panel.pact-text.budget", Integer.toString(row.year()),
          written(BigDecimal.valueOf(row.onTable(turn)), 0))));
    }
    if (bargain.dates().stream().anyMatch(row -> !row.onTable(turn).equals(row.offered()))) {
      bargain.dates().forEach(row -> lines.add(t.get("panel.pact-text.date", row.text(), t.date(row.onTable(turn)))));
    }
  }

  /** With the indicator's decimals, and with more where the figure has more: what is signed is never rounded. */
  private static String written(BigDecimal figure, int decimals) {
    return Numbers.format(figure, Math.max(decimals, figure.stripTrailingZeros().scale()), INDONESIAN);
  }

  /** The office in which the person heads this agency, who may head another as well. */
  private static String office(Acting who, PanelBid bid) {
    return who.grants().stream()
        .filter(grant -> grant.role() == Role.AGENCY_HEAD && bid.agency().equals(grant.agency())).map(Grant::office)
        .findFirst().orElse("");
  }
}
