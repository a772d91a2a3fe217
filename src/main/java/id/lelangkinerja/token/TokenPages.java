package id.lelangkinerja.token;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.token.page.TokensPage;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Texts;
import id.lelangkinerja.web.page.Sentence;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;

/** The systems that hold a token of one's own; for the administrator, of everybody. */
@RegionController
class TokenPages {
  private final TokenQuery tokens;
  private final Clock clock;

  TokenPages(TokenQuery tokens, Clock clock) {
    this.tokens = tokens;
    this.clock = clock;
  }

  @GetMapping("/tokens")
  Screen list(Acting who) {
    Rules.onlyWhoMayHave(who);
    var today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    var rows = tokens.visible(who, today).stream().map(row -> row(who, row, today)).toList();
    long working = rows.stream().filter(row -> row.state().equals(TokenState.WORKING.tag())).count();
    var key = "tokens.headline." + (Rules.seesAll(who) ? "all" : "own");
    return Screen.of("token/list", new TokensPage(Sentence.of(key, working), Rules.seesAll(who), rows));
  }

  private static TokensPage.Row row(Acting who, TokenQuery.Row row, LocalDate today) {
    var state = row.state(today);
    return new TokensPage.Row(row.tokenId(), row.systemName(), row.hint(), keys(row.scopes()), row.maker(),
        row.madeAt(), row.expiresOn(), row.lastUsedOn(), state.tag(),
        state == TokenState.WORKING && Rules.mayRevoke(who, row.by()));
  }

  private static List<String> keys(String scopes) {
    return TokenScope.all(scopes).stream().map(TokenScope::key).toList();
  }
}
