package id.lelangkinerja.web;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Bell;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.web.page.Shell;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Builds the shell of a page from its request. */
@Component
class Shells {
  private static final String ASSETS = "/assets/";
  private final MessageSource messages;
  private final ObjectProvider<ResourceUrlProvider> resources;
  private final ObjectProvider<Bell> bell;

  /** Resources are found lazily: the loader of the demo serves no pages and has none. */
  Shells(MessageSource messages, ObjectProvider<ResourceUrlProvider> resources, ObjectProvider<Bell> bell) {
    this.messages = messages;
    this.resources = resources;
    this.bell = bell;
  }

  Shell of(HttpServletRequest request) {
    var locale = RequestContextUtils.getLocale(request);
    var region = (RegionHere) request.getAttribute(RegionHere.ATTRIBUTE);
    var who = (Acting) request.getAttribute(Acting.class.getName());
    var asked = Asked.of(request);
    var face = OfferedLanguages.of(request);
    return new Shell(new Texts(locale, messages), region, who, csrf(request), asked.path(),
        face.languages().contains(other(locale).getLanguage()) ? asked.inLanguage(other(locale)) : "",
        region == null ? List.of() : items(Links.of(region), who, asked.path()),
        this::asset, who == null ? 0 : unread(who, request),
        face.programme());
  }

  /** Around a part of a page that is kept for all who may see it. */
  Shell ofNobody(RegionHere region, Locale reader) {
    return new Shell(new Texts(reader, messages), region, null, new Shell.Csrf(() -> {
      throw new IllegalStateException("what is kept for all has no field of one reader");
    }), "", "", List.of(), this::asset, 0, "");
  }

  private String asset(String name) {
    return Objects.requireNonNullElse(resources.getObject().getForLookupPath(ASSETS + name), ASSETS + name);
  }

  private static Shell.Csrf csrf(HttpServletRequest request) {
    return new Shell.Csrf(() -> request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? token.getToken()
        : "");
  }

  private static Locale other(Locale locale) {
    return "en".equals(locale.getLanguage()) ? Locale.of("id") : Locale.ENGLISH;
  }

  /** The number is an adornment: a page that tells of an error is shown without it where the database is gone. */
  private int unread(Acting who, HttpServletRequest request) {
    if (request.getAttribute(Bell.ATTRIBUTE) instanceof Integer known) {
      return known;
    }
    try {
      return bell.getObject().unread(who);
    } catch (DataAccessException | TransactionException _) {
      return 0;
    }
  }

  private static List<Shell.Item> items(Links links, @Nullable Acting who, String path) {
    var items = new ArrayList<Shell.Item>();
    if (who != null) {
      add(items, "nav.work", links.work(), path);
      if (seesCommand(who)) {
        add(items, "nav.command", links.command(), path);
      }
    }
    add(items, "nav.contracts", links.contracts().list(), path);
    add(items, "nav.problems", links.problems(), path);
    add(items, "nav.indicators", links.indicators(), path);
    add(items, "nav.agencies", links.agencies(), path);
    if (who == null) {
      add(items, "nav.places", links.open().places(), path);
    }
    if (who != null) {
      add(items, "nav.planning", links.planning(), path);
      items.add(new Shell.Item("nav.rounds", links.auction().rounds(),
          Stream.of(links.auction().rounds(), links.auction().lots(), links.bids())
              .anyMatch(list -> isAt(list, path))));
      if (seesCommand(who) || !who.agencies().isEmpty()) {
        add(items, "nav.measurements", links.figures().measurements(), path);
      }
      if (who.has(Role.MONITOR)) {
        add(items, "nav.feeds", links.feeds().all(), path);
      }
      if (who.has(Role.REGION_ADMINISTRATOR)) {
        add(items, "nav.people", links.people().list(), path);
      }
      if (who.hasAny(Role.REGION_ADMINISTRATOR, Role.PLANNER)) {
        add(items, "nav.administration", links.structure().administration(), path);
      }
    }
    return items;
  }

  private static boolean seesCommand(Acting who) {
    return who.hasAny(Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY, Role.MONITOR, Role.PLANNER, Role.VERIFIER);
  }

  private static void add(List<Shell.Item> items, String key, String url, String path) {
    items.add(new Shell.Item(key, url, isAt(url, path)));
  }

  private static boolean isAt(String url, String path) {
    return path.equals(url) || path.startsWith(url + "/");
  }
}
