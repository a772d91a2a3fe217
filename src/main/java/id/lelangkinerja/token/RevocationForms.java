package id.lelangkinerja.token;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.token.page.RevocationPage;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Confirms that a token is revoked. */
@RegionController
class RevocationForms {
  private final TokenQuery tokens;
  private final RevokingToken revoking;
  private final Posting posting;

  RevocationForms(TokenQuery tokens, RevokingToken revoking, Posting posting) {
    this.tokens = tokens;
    this.revoking = revoking;
    this.posting = posting;
  }

  @GetMapping("/tokens/{token}/revocation")
  Screen confirm(Acting who, @PathVariable UUID token, Form asked) {
    return page(who, token).with(asked);
  }

  @PostMapping("/tokens/{token}/revocation")
  ModelAndView revoke(Acting who, RegionHere here, @PathVariable UUID token, Form form) {
    page(who, token);
    return posting.answer(who, "revoke-token:" + token, form, () -> {
      revoking.revoke(who, token);
      return Links.of(here).tokens().list();
    }, () -> page(who, token));
  }

  private Screen page(Acting who, UUID token) {
    Rules.onlyWhoMayHave(who);
    var found = tokens.one(who, token);
    Refused.unless(Rules.mayRevoke(who, found.by()), Reason.NOT_YOURS);
    return Screen.of("token/revocation",
        new RevocationPage(token, found.systemName(), found.maker(), found.lastUsedOn()));
  }
}
