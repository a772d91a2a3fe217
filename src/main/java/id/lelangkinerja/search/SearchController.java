package id.lelangkinerja.search;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.search.page.SearchPage;
import id.lelangkinerja.web.Findable;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;

/** Searches all modules, for anybody: each finds what this reader may see. */
@RegionController
class SearchController {
  private final List<Findable> modules;

  SearchController(List<Findable> modules) {
    this.modules = List.copyOf(modules);
  }

  @OpenToAll
  @GetMapping("/search")
  Screen search(@Nullable Acting who, RegionHere here, Form asked) {
    var words = Words.of(asked.typed("q"));
    var found = words.isEmpty()
        ? List.<Findable.Found>of()
        : modules.stream().flatMap(module -> module.find(who, here, words).stream()).filter(each -> each.count() > 0)
            .toList();
    return Screen.of("search/search",
        new SearchPage(String.join(" ", words.all()), found.stream().mapToInt(Findable.Found::count).sum(),
            found.stream().map(SearchController::group).toList(), who != null))
        .with(asked);
  }

  private static SearchPage.Group group(Findable.Found found) {
    return new SearchPage.Group(found.key(), found.count(),
        found.hits().stream().map(hit -> new SearchPage.Row(hit.title(), hit.about(), hit.url())).toList(),
        found.count() > found.hits().size() ? found.more() : null);
  }
}
