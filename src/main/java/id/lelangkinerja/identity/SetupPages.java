package id.lelangkinerja.identity;

import id.lelangkinerja.identity.page.GonePage;
import id.lelangkinerja.identity.page.SetupPage;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.PeopleLinks;
import id.lelangkinerja.region.RegionCatalogue;
import id.lelangkinerja.region.RegionDirectory;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Texts;
import id.lelangkinerja.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where the operator's one-time link leads: the region is looked for and chosen, by links and fields alone. */
@Controller
class SetupPages {
  private static final int MOST_MATCHES = 25;
  private final LinkRepository links;
  private final RegionCatalogue catalogue;
  private final RegionDirectory founded;
  private final Throttle throttle;
  private final MessageSource messages;
  private final Today today;

  SetupPages(LinkRepository links, RegionCatalogue catalogue, RegionDirectory founded, Throttle throttle,
      MessageSource messages, Today today) {
    this.links = links;
    this.catalogue = catalogue;
    this.founded = founded;
    this.throttle = throttle;
    this.messages = messages;
    this.today = today;
  }

  @OpenToAll
  @GetMapping("/setup/{token}")
  Screen show(@PathVariable String token, Form asked, HttpServletRequest request) {
    if (links.founding(new Token(token), today.instant()).isEmpty()) {
      return gone(request);
    }
    var chosen = free(asked.typed("region"));
    if (chosen.isEmpty()) {
      return choosing(token, asked);
    }
    var office = new Texts(asked.reader(), messages).get("setup.office.default", chosen.get().name());
    return naming(token, chosen.get()).with(Form.of(Map.of("office", office), asked.reader()));
  }

  /** The page on which a region is looked for. */
  Screen choosing(String token, Form asked) {
    var words = Words.of(asked.typed("q"));
    var matches = catalogue.search(words, MOST_MATCHES).stream()
        .map(entry -> match(entry, founded.of(entry.code()).isPresent())).toList();
    return Screen.of("identity/setup",
        new SetupPage(PeopleLinks.setup(token), !words.all().isEmpty(), matches, null)).with(asked);
  }

  /** The page on which the first administrator of the chosen region is named. */
  Screen naming(String token, RegionCatalogue.Entry chosen) {
    return Screen.of("identity/setup",
        new SetupPage(PeopleLinks.setup(token), true, List.of(), match(chosen, false)));
  }

  /** The region with this code, unless it was founded here already. */
  Optional<RegionCatalogue.Entry> free(String code) {
    return catalogue.of(code).filter(entry -> founded.of(entry.code()).isEmpty());
  }

  Screen gone(HttpServletRequest request) {
    throttle.slow("link:" + request.getRemoteAddr(), Throttle.PER_ADDRESS, today.instant());
    var page = Screen.of("identity/gone", new GonePage("setup"));
    page.setStatus(HttpStatus.NOT_FOUND);
    return page;
  }

  private static SetupPage.Match match(RegionCatalogue.Entry entry, boolean taken) {
    return new SetupPage.Match(entry.code(), entry.printedCode(), entry.name(), taken);
  }
}
