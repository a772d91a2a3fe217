package id.lelangkinerja.region;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.FormPage;
import id.lelangkinerja.web.page.FormPage.Field;
import id.lelangkinerja.web.page.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The administrator's form that registers an agency. */
@RegionController
class AgencyForms {
  private final RegisteringAgency registering;
  private final AgencySlugQuery slugs;
  private final AgencyOptions options;
  private final Choices choices;
  private final Posting posting;

  AgencyForms(RegisteringAgency registering, AgencySlugQuery slugs, AgencyOptions options, Choices choices,
      Posting posting) {
    this.registering = registering;
    this.slugs = slugs;
    this.options = options;
    this.choices = choices;
    this.posting = posting;
  }

  @GetMapping("/administration/new-agency")
  Screen form(Acting who, RegionHere here, Form asked) {
    Rules.onlyAdministrator(who);
    return page(here, asked.reader()).with(asked);
  }

  @PostMapping("/administration/new-agency")
  ModelAndView register(Acting who, RegionHere here, Form form) {
    Rules.onlyAdministrator(who);
    var agency = new RegisteringAgency.NewAgency(slugs.free(here.id(), form.text("shortName", 40)), code(form),
        form.text("name", 200), form.text("shortName", 40), form.choice("kind", AgencyKind.class),
        one(form, "parent"), from(form), null, form.text("source", 200));
    return posting.answer(who, "register-agency", form, () -> {
      var id = registering.register(who, agency);
      return Links.of(here).structure().agency(id.value());
    }, () -> page(here, form.reader()));
  }

  private static @Nullable LocalDate from(Form form) {
    return form.typed("from").isBlank() ? null : form.date("from");
  }

  static @Nullable String code(Form form) {
    var code = form.optionalText("code", 40);
    return code.isEmpty() ? null : code;
  }

  /** The agency chosen in a list; null where none was. */
  static @Nullable AgencyId one(Form form, String field) {
    return form.typed(field).isEmpty() ? null : form.ids(field).stream().findFirst().map(AgencyId::new).orElse(null);
  }

  private Screen page(RegionHere here, Locale reader) {
    return Screen.of("form", FormPage.of(Sentence.of("agency.new"), way(here),
        Links.of(here).structure().newAgency(), Field.line("name", "agency.name", ""),
        Field.line("shortName", "agency.short-name", "agency.short-name.hint"),
        Field.select("kind", "agency.kind", "", choices.of(AgencyKind.class, "agency-kind", reader)),
        Field.select("parent", "agency.parent", "agency.parent.hint", options.parents(here.id(), null)),
        Field.line("code", "agency.code", "agency.code.hint"), Field.date("from", "agency.from", "agency.from.hint"),
        Field.line("source", "agency.basis", "agency.basis.hint")));
  }

  static List<FormPage.Way> way(RegionHere here) {
    var links = Links.of(here).structure();
    return List.of(new FormPage.Way(Sentence.of("nav.administration"), links.administration()),
        new FormPage.Way(Sentence.of("nav.agencies"), links.agencies()));
  }
}
