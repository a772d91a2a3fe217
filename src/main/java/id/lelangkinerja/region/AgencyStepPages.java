package id.lelangkinerja.region;

import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.Edits;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.FormPage;
import id.lelangkinerja.web.page.FormPage.Field;
import id.lelangkinerja.web.page.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** How each edit of an agency is asked for. */
@Component
class AgencyStepPages {
  private final AgencyOptions options;
  private final Choices choices;

  AgencyStepPages(AgencyOptions options, Choices choices) {
    this.options = options;
    this.choices = choices;
  }

  Form filled(AgencyStep step, AgencyLine agency, Locale reader) {
    return Form.of(switch (step) {
      case NAME -> Map.of("name", agency.name(), "shortName", agency.shortName(), "holdsFrom",
          options.today().toString());
      case PARENT -> Map.of("parent", Objects.toString(agency.parentId(), ""));
      case FACTS -> Map.of("code", Objects.requireNonNullElse(agency.code(), ""), "kind", agency.kind().name());
      case CLOSING -> Map.<String, String>of();
    }, reader);
  }

  Screen page(RegionHere here, AgencyStep step, AgencyLine agency, int version, Form form) {
    var links = Links.of(here).structure();
    var way = new ArrayList<>(AgencyForms.way(here));
    way.add(new FormPage.Way(Sentence.words(agency.name()), links.agency(agency.agencyId())));
    var page = FormPage.of(Sentence.of("agency." + step.slug() + ".title", agency.name()), way,
        links.agencyStep(agency.agencyId(), step.slug()), fields(here, step, agency, form.reader()))
        .telling(Sentence.of("agency." + step.slug() + ".about"))
        .editing(Edits.named(form, version), List.of());
    return Screen.of("form", step == AgencyStep.CLOSING ? page.confirming("agency.closing") : page);
  }

  private Field[] fields(RegionHere here, AgencyStep step, AgencyLine agency, Locale reader) {
    return switch (step) {
      case NAME -> new Field[]{Field.line("name", "agency.name", ""), Field.line("shortName", "agency.short-name", ""),
          Field.date("holdsFrom", "agency.holds-from", "agency.holds-from.hint"),
          Field.line("legalBasis", "agency.basis", "agency.basis.hint")};
      case PARENT -> new Field[]{Field.select("parent", "agency.parent", "agency.parent.hint",
          options.parents(here.id(), agency.agencyId()))};
      case FACTS -> new Field[]{Field.line("code", "agency.code", "agency.code.hint"),
          Field.select("kind", "agency.kind", "", choices.of(AgencyKind.class, "agency-kind", reader))};
      case CLOSING -> new Field[]{Field.date("lastDay", "agency.last-day", ""),
          Field.line("legalBasis", "agency.basis", "agency.basis.hint")};
    };
  }
}
