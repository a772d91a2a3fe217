package id.lelangkinerja.notice;

import id.lelangkinerja.mail.Post;
import id.lelangkinerja.notice.page.PreferencesPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.region.QuietHours;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** How each kind of notice comes by mail, chosen by the person alone. */
@RegionController
class PreferencePages {
  private static final String BEGINS = "quiet-begins";
  private static final String ENDS = "quiet-ends";
  private static final int LAST_HOUR = 23;
  private final PreferenceRepository preferences;
  private final ChoosingMail choosing;
  private final Posting posting;
  private final Choices choices;
  private final Post post;
  private final Quiet quiet;

  PreferencePages(PreferenceRepository preferences, ChoosingMail choosing, Posting posting, Choices choices,
      Post post, Quiet quiet) {
    this.preferences = preferences;
    this.choosing = choosing;
    this.posting = posting;
    this.choices = choices;
    this.post = post;
    this.quiet = quiet;
  }

  @GetMapping("/notices/preferences")
  Screen show(Acting who, Form asked) {
    var values = new HashMap<String, String>();
    preferences.of(who).forEach((kind, byMail) -> values.put(field(kind), byMail.name()));
    preferences.quiet(who).ifPresent(hours -> {
      values.put(BEGINS, Integer.toString(hours.begins()));
      values.put(ENDS, Integer.toString(hours.ends()));
    });
    return page(who, asked).with(Form.of(values, asked.reader()));
  }

  @PostMapping("/notices/preferences")
  ModelAndView choose(Acting who, RegionHere here, Form form) {
    var chosen = parse(form);
    var hours = hours(form);
    return posting.answer(who, "notice-preferences", form, () -> {
      choosing.choose(who, chosen, hours);
      return Links.of(here).notices().all();
    }, () -> page(who, form));
  }

  /** Both hours, or neither: then the region's hold. */
  private static @Nullable QuietHours hours(Form form) {
    if (form.typed(BEGINS).isBlank() && form.typed(ENDS).isBlank()) {
      return null;
    }
    return new QuietHours(form.whole(BEGINS, 0, LAST_HOUR), form.whole(ENDS, 0, LAST_HOUR));
  }

  private static Map<NoticeKind, ByMail> parse(Form form) {
    var chosen = new EnumMap<NoticeKind, ByMail>(NoticeKind.class);
    for (var kind : NoticeKind.values()) {
      chosen.put(kind, form.choice(field(kind), ByMail.class));
    }
    return chosen;
  }

  private Screen page(Acting who, Form form) {
    return Screen.of("notice/preferences",
        new PreferencesPage(
            Arrays.stream(NoticeKind.values()).map(kind -> new PreferencesPage.Kind(field(kind), kind.key())).toList(),
            choices.of(ByMail.class, "by-mail", form.reader()), preferences.mail(who).orElse(""), post.isSet(),
            quiet.ofRegion(who.region()).told()));
  }

  private static String field(NoticeKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
