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
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the text of the pact that an agency's head is asked to sign, from what lies on the table. */
@Component
class WritingPact {
  private static final Locale INDONESIAN = Locale.of("id");
  private final PeopleQuery people;
  private final BudgetQuery budgets;
  private final MessageSource messages;

  WritingPact(PeopleQuery people, BudgetQuery budgets, MessageSource messages) {
    this.people = people;
    this.budgets = budgets;
    this.messages = messages;
  }

  /** The statement of ability for these targets; it bears no date, so that midnight does not change what was shown. */
  PactText able(Acting who, PanelBid bid, List<TargetRow> rows, Function<TargetRow, BigDecimal> target) {
    var t = new Texts(INDONESIAN, messages);
    var lines = opening(who, bid, t);
    lines.add(t.get("panel.pact-text.able", bid.lotNo(), bid.lotTitle(), bid.roundName()));
    list(lines, rows, target, t);
    budget(lines, who, bid, t);
    for (int clause = 1; clause <= 4; clause++) {
      lines.add(clause + ". " + t.get("panel.pact-text.clause-" + clause));
    }
    return new PactText(String.join("\n", lines));
  }

  /** The statement that the agency is not able to reach these targets, with its reason. */
  PactText notAble(Acting who, PanelBid bid, List<TargetRow> rows, Function<TargetRow, BigDecimal> target,
      String reason) {
    var t = new Texts(INDONESIAN, messages);
    var lines = opening(who, bid, t);
    lines.add(t.get("panel.pact-text.not-able", bid.lotNo(), bid.lotTitle(), bid.roundName()));
    list(lines, rows, target, t);
    budget(lines, who, bid, t);
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

  private static void list(List<String> lines, List<TargetRow> rows, Function<TargetRow, BigDecimal> target, Texts t) {
    for (var row : rows) {
      lines.add(t.get("panel.pact-text.target", row.name(), Integer.toString(row.year()),
          written(target.apply(row), row.decimals()), row.unit()));
    }
  }

  /** The budget is part of what is signed where the negotiation changed it. */
  private void budget(List<String> lines, Acting who, PanelBid bid, Texts t) {
    var rows = budgets.of(who, bid);
    if (rows.stream().anyMatch(row -> row.onTable(bid.turn()) != row.offered())) {
      rows.forEach(row -> lines.add(t.get("panel.pact-text.budget", Integer.toString(row.year()),
          written(BigDecimal.valueOf(row.onTable(bid.turn())), 0))));
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
