package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.web.page.Shell;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How every module heads its page on a round: the tabs from one to the other. */
@Component
public class RoundTabs {
  private final List<RoundTab> tabs;

  RoundTabs(List<RoundTab> tabs) {
    this.tabs = List.copyOf(tabs);
  }

  /** The round itself and the pages that are open to the reader; none where there is nowhere to go. */
  public List<Shell.Item> of(Acting who, Links links, RoundId round, String current) {
    var itself = links.auction().round(round.value());
    var others = tabs.stream().filter(tab -> tab.url(links, round).equals(current) || tab.isOpenTo(who, round))
        .map(tab -> item(tab.key(), tab.url(links, round), current)).toList();
    return others.isEmpty()
        ? List.of()
        : Stream.concat(Stream.of(item("round.tab.round", itself, current)), others.stream()).toList();
  }

  private static Shell.Item item(String key, String url, String current) {
    return new Shell.Item(key, url, url.equals(current));
  }
}
