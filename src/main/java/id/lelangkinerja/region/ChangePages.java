package id.lelangkinerja.region;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.region.page.ChangePage;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import java.util.Arrays;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page "changes of agencies": which kind, who ends, who follows, from when, by which regulation; then what will
 * happen; then the decision. What was typed travels in the address until it is decided, so that going back loses
 * nothing.
 */
@RegionController
class ChangePages {
  private final ChangeForm reading;
  private final ChangePreview preview;
  private final ChangingAgencies changing;
  private final AgencyOptions options;
  private final Choices choices;
  private final Posting posting;

  ChangePages(ChangeForm reading, ChangePreview preview, ChangingAgencies changing, AgencyOptions options,
      Choices choices, Posting posting) {
    this.reading = reading;
    this.preview = preview;
    this.changing = changing;
    this.options = options;
    this.choices = choices;
    this.posting = posting;
  }

  @GetMapping("/administration/agency-change")
  Screen form(Acting who, RegionHere here, Form asked) {
    Rules.onlyAdministrator(who);
    return page(here, asked);
  }

  @GetMapping("/administration/agency-change/check")
  Screen check(Acting who, RegionHere here, Form asked) {
    Rules.onlyAdministrator(who);
    var change = reading.read(asked);
    if (asked.holds()) {
      preview.faults(who, change).forEach(asked::refuse);
    }
    return asked.holds()
        ? Screen.of("region/agency-change-check", preview.page(here, change, asked)).with(asked)
        : page(here, asked);
  }

  @PostMapping("/administration/agency-change")
  ModelAndView decide(Acting who, RegionHere here, Form form) {
    Rules.onlyAdministrator(who);
    var change = reading.read(form);
    return posting.answer(who, "change-agencies", form, () -> {
      changing.change(who, change);
      return Links.of(here).structure().agency(change.predecessors().getFirst().value());
    }, () -> page(here, form));
  }

  private Screen page(RegionHere here, Form form) {
    var chosen = Arrays.stream(SuccessionKind.values()).filter(each -> each.name().equals(form.typed("kind")))
        .findFirst().orElse(null);
    return Screen.of("region/agency-change", new ChangePage(
        choices.of(SuccessionKind.class, "succession-kind", form.reader()), chosen == null ? "" : chosen.name(),
        chosen == SuccessionKind.MERGER ? ChangeForm.MOST_PREDECESSORS : 1,
        chosen == SuccessionKind.SPLIT ? ChangeForm.MOST_SUCCESSORS : 1, options.going(here.id()),
        options.parents(here.id(), null), choices.of(AgencyKind.class, "agency-kind", form.reader()))).with(form);
  }
}
