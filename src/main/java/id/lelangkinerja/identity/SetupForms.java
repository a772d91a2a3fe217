package id.lelangkinerja.identity;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.region.RegionCatalogue;
import id.lelangkinerja.web.Constraints;
import id.lelangkinerja.web.Form;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Founds the chosen region with its first administrator, who is signed in at once. The link is what makes it once. */
@Controller
class SetupForms {
  private final SetupPages pages;
  private final FoundingRegion founding;
  private final SignedIn signedIn;

  SetupForms(SetupPages pages, FoundingRegion founding, SignedIn signedIn) {
    this.pages = pages;
    this.founding = founding;
    this.signedIn = signedIn;
  }

  @OpenToAll
  @PostMapping("/setup/{token}")
  ModelAndView found(@PathVariable String token, Form form, HttpServletRequest request,
      HttpServletResponse response) {
    var chosen = pages.free(form.typed("region")).orElse(null);
    if (chosen == null) {
      return pages.show(token, form, request);
    }
    var administrator = new FoundingRegion.Administrator(form.text("signIn", 40), form.text("name", 120),
        form.optionalText("mail", 254), NewPassword.of(form), form.text("office", 160));
    if (!form.holds()) {
      return pages.naming(token, chosen).with(form);
    }
    try {
      var person = founding.found(Acting.installation(chosen.id()), new Token(token), chosen, administrator);
      signedIn.begin(SigningIn.Recognised.fresh(person), request, response);
      return new ModelAndView("redirect:" + new Links(chosen.code()).structure().administration());
    } catch (Refused refused) {
      return again(token, form, chosen, refused, request);
    } catch (DataIntegrityViolationException raced) {
      return again(token, form, chosen, Constraints.reasonOf(raced).map(Refused::new).orElseThrow(() -> raced),
          request);
    }
  }

  private ModelAndView again(String token, Form form, RegionCatalogue.Entry chosen, Refused refused,
      HttpServletRequest request) {
    form.refuse(refused);
    return refused.reason() == Reason.LINK_GONE ? pages.gone(request) : pages.naming(token, chosen).with(form);
  }
}
