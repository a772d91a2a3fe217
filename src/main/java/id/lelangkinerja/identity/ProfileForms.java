package id.lelangkinerja.identity;

import id.lelangkinerja.identity.page.OwnFormPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Changes one's own mail address, password and language, and ends one's other sessions. */
@RegionController
class ProfileForms {
  private static final int GUESSES = 5;
  private final PersonQuery people;
  private final ProfilePages profile;
  private final OwnDetails own;
  private final ChoosingPassword choosing;
  private final Throttle throttle;
  private final Posting posting;
  private final Today today;

  ProfileForms(PersonQuery people, ProfilePages profile, OwnDetails own, ChoosingPassword choosing, Throttle throttle,
      Posting posting, Today today) {
    this.people = people;
    this.profile = profile;
    this.own = own;
    this.choosing = choosing;
    this.throttle = throttle;
    this.posting = posting;
    this.today = today;
  }

  @GetMapping("/profile/mail")
  Screen mail(Acting who, RegionHere here, Form asked) {
    var mail = people.person(who, who.person()).mail();
    return page(who, here, "mail").with(Form.of(Map.of("mail", mail == null ? "" : mail), asked.reader()));
  }

  @PostMapping("/profile/mail")
  ModelAndView changeMail(Acting who, RegionHere here, Form form) {
    var mail = form.optionalText("mail", 254);
    var old = secret(form);
    return posting.answer(who, "own-mail", form, () -> {
      slow(who);
      own.setMail(who, mail, old);
      return Links.of(here).people().profile();
    }, () -> page(who, here, "mail"));
  }

  @GetMapping("/profile/password")
  Screen password(Acting who, RegionHere here, Form asked) {
    return page(who, here, "password").with(Form.of(Map.of(), asked.reader()));
  }

  @PostMapping("/profile/password")
  ModelAndView changePassword(Acting who, RegionHere here, Form form, HttpServletRequest request) {
    var old = secret(form);
    var password = NewPassword.of(form);
    var answer = posting.answer(who, "own-password", form, () -> {
      slow(who);
      choosing.change(who, old, password, ProfilePages.session(request));
      return Links.of(here).people().profile();
    }, () -> page(who, here, "password"));
    if (form.holds()) {
      profile.goesOn(who, request);
    }
    return answer;
  }

  @PostMapping("/profile/language")
  ModelAndView changeLanguage(Acting who, RegionHere here, Form form, HttpServletRequest request,
      HttpServletResponse response) {
    var language = form.text("language", 2);
    var answer = posting.answer(who, "own-language", form, () -> {
      own.setLanguage(who, language);
      return Links.of(here).people().profile();
    }, () -> again(who, here, request));
    var resolver = RequestContextUtils.getLocaleResolver(request);
    if (form.holds() && resolver != null) {
      resolver.setLocale(request, response, Locale.of(language));
    }
    return answer;
  }

  @PostMapping("/profile/other-sessions")
  ModelAndView endOthers(Acting who, RegionHere here, Form form, HttpServletRequest request) {
    return posting.answer(who, "own-sessions", form, () -> {
      own.endOtherSessions(who, ProfilePages.session(request));
      return Links.of(here).people().profile();
    }, () -> again(who, here, request));
  }

  private Screen again(Acting who, RegionHere here, HttpServletRequest request) {
    return Screen.of("identity/profile",
        profile.page(who, here, people.person(who, who.person()), ProfilePages.session(request)));
  }

  private Screen page(Acting who, RegionHere here, String kind) {
    var links = Links.of(here).people();
    return Screen.of("identity/own-form", new OwnFormPage(kind, people.person(who, who.person()).loginName(),
        kind.equals("mail") ? links.mail() : links.password(), links.profile()));
  }

  /** A password as typed: required, and never stripped. */
  private static String secret(Form form) {
    if (form.typed("old").isEmpty()) {
      form.text("old", PasswordRules.LONGEST);
    }
    return form.typed("old");
  }

  private void slow(Acting who) {
    throttle.slow("own-password:" + who.person().value(), GUESSES, today.instant());
  }
}
