package id.lelangkinerja.token;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.token.page.MadeTokenPage;
import id.lelangkinerja.token.page.NewTokenPage;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.PublicAddress;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Texts;
import id.lelangkinerja.web.page.Choice;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Makes a token and shows its secret in the very answer to the form, never again: no session and no replayed answer
 * holds it. The same form sent twice leads to the list.
 */
@RegionController
class TokenForms {
  private static final int LONGEST_NAME = 80;
  private static final String ANOTHER = "another";
  private final MakingToken making;
  private final Posting posting;
  private final PublicAddress address;
  private final MessageSource messages;
  private final Clock clock;

  TokenForms(MakingToken making, Posting posting, PublicAddress address, MessageSource messages, Clock clock) {
    this.making = making;
    this.posting = posting;
    this.address = address;
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping("/tokens/new")
  Screen ask(Acting who, Form asked) {
    Rules.onlyWhoMayHave(who);
    return page(who, asked).with(Form.of(Map.of("expires", today().plusYears(1).toString()), asked.reader()));
  }

  @PostMapping("/tokens/new")
  ModelAndView make(Acting who, RegionHere here, Form form, HttpServletRequest request) {
    Rules.onlyWhoMayHave(who);
    var wanted = new MakingToken.Wanted(form.text("system", LONGEST_NAME), scopes(form), form.date("expires"));
    boolean another = form.ticked(ANOTHER, "yes");
    tellAll(who, form, wanted, another);
    var made = new AtomicReference<MakingToken.Made>();
    var answer = posting.answer(who, "make-token", form, () -> {
      made.set(another ? making.make(who, wanted) : making.makeFirst(who, wanted));
      return Links.of(here).tokens().list();
    }, () -> page(who, form));
    var fresh = made.get();
    return fresh == null || !form.holds() ? answer : shown(here, wanted, fresh, request);
  }

  /** The name is looked at here only where something else is wrong: a form that is sent again would find its own token. */
  private void tellAll(Acting who, Form form, MakingToken.Wanted wanted, boolean another) {
    for (var fault : making.faults(who, wanted)) {
      if (form.mistakeOf(Objects.requireNonNull(fault.field())).isEmpty()) {
        form.refuse(fault);
      }
    }
    if (!form.holds() && !another && form.mistakeOf("system").isEmpty() && making.isNameTaken(who, wanted.system())) {
      form.mistake("system", new Refused(Reason.TOKEN_NAME_TAKEN, wanted.system()));
    }
  }

  private Screen shown(RegionHere here, MakingToken.Wanted wanted, MakingToken.Made made, HttpServletRequest request) {
    var first = wanted.scopes().contains(TokenScope.CONTRACTS_READ) ? "contracts" : "figures";
    return Screen.of("token/made", new MadeTokenPage(wanted.system(), made.secret(), wanted.expires(),
        "curl -H 'Authorization: Bearer " + made.secret() + "' " + address.of(request) + "/api/v1/" + here.code() + "/"
            + first));
  }

  private Screen page(Acting who, Form form) {
    var texts = new Texts(form.reader(), messages);
    return Screen.of("token/new", new NewTokenPage(Rules.offered(who).stream()
        .map(scope -> new Choice(scope.word(), texts.get(scope.key()))).toList(), today().plusYears(1),
        form.ticked(ANOTHER, "yes") || form.mistakeOf("system")
            .filter(mistake -> mistake.refused().reason() == Reason.TOKEN_NAME_TAKEN).isPresent()));
  }

  private static EnumSet<TokenScope> scopes(Form form) {
    var scopes = EnumSet.noneOf(TokenScope.class);
    form.all("scopes").forEach(word -> TokenScope.of(word).ifPresentOrElse(scopes::add,
        () -> form.mistake("scopes", new Refused(Reason.NO_CHOICE))));
    return scopes;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
  }
}
