package id.lelangkinerja.identity;

import id.lelangkinerja.identity.page.GonePage;
import id.lelangkinerja.identity.page.InvitationPage;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.PeopleLinks;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a person chooses a password by a one-time link. A link that works no more says the same whatever the cause. */
@Controller
class InvitationPages {
  private final LinkRepository links;
  private final ChoosingPassword choosing;
  private final Throttle throttle;
  private final Today today;

  InvitationPages(LinkRepository links, ChoosingPassword choosing, Throttle throttle, Today today) {
    this.links = links;
    this.choosing = choosing;
    this.throttle = throttle;
    this.today = today;
  }

  @OpenToAll
  @GetMapping("/invitation/{token}")
  Screen show(@PathVariable String token, Form asked, HttpServletRequest request) {
    return links.open(new Token(token), today.instant()).map(link -> page(link, token).with(Form.empty()))
        .orElseGet(() -> gone(request));
  }

  @OpenToAll
  @PostMapping("/invitation/{token}")
  ModelAndView choose(@PathVariable String token, Form form, HttpServletRequest request) {
    var link = links.open(new Token(token), today.instant()).orElse(null);
    if (link == null) {
      return gone(request);
    }
    var password = NewPassword.of(form);
    if (!form.holds()) {
      return page(link, token).with(form);
    }
    try {
      choosing.choose(link.acting(), new Token(token), password);
      return new ModelAndView("redirect:/sign-in?chosen=yes");
    } catch (Refused refused) {
      form.refuse(refused);
      return refused.reason() == Reason.LINK_GONE ? gone(request) : page(link, token).with(form);
    }
  }

  private static Screen page(LinkRepository.Open link, String token) {
    return Screen.of("identity/invitation",
        new InvitationPage(link.name(), link.loginName(), PeopleLinks.invitation(token)));
  }

  private Screen gone(HttpServletRequest request) {
    throttle.slow("link:" + request.getRemoteAddr(), Throttle.PER_ADDRESS, today.instant());
    var page = Screen.of("identity/gone", new GonePage("invitation"));
    page.setStatus(HttpStatus.NOT_FOUND);
    return page;
  }
}
