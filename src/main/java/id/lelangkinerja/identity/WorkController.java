package id.lelangkinerja.identity;

import id.lelangkinerja.identity.page.WorkPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.platform.Waiting;
import id.lelangkinerja.web.Screen;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;

/** "My work": everything that waits for the reader in all modules, the most pressing first. */
@RegionController
class WorkController {
  private static final Duration SOON = Duration.ofDays(7);
  private final List<Waiting> modules;
  private final Clock clock;

  WorkController(List<Waiting> modules, Clock clock) {
    this.modules = List.copyOf(modules);
    this.clock = clock;
  }

  @GetMapping("/work")
  Screen show(Acting who, RegionHere here) {
    var links = Links.of(here);
    var tasks = modules.stream().flatMap(module -> module.waitingFor(who, links).stream())
        .sorted(Comparator.comparing(Waiting.Task::due, Comparator.nullsLast(Comparator.naturalOrder())))
        .map(task -> new WorkPage.Row(task.key(), task.object(), task.due(), tone(task.due()), task.url())).toList();
    return Screen.of("identity/work", new WorkPage(who.name(), tasks));
  }

  private String tone(@Nullable Instant due) {
    var now = clock.instant();
    if (due == null) {
      return "";
    }
    return due.isBefore(now) ? "need" : due.isBefore(now.plus(SOON)) ? "watch" : "";
  }
}
