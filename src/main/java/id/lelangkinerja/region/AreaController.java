package id.lelangkinerja.region;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.MapLinks;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.region.page.AreasPage;
import id.lelangkinerja.region.page.LayerPage;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.MapDrawing;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The administrator's page of the map: the layers shown, a file handed in, looked at, and accepted. */
@RegionController
class AreaController {
  private static final List<AgencyKind> KINDS = List.of(AgencyKind.KECAMATAN, AgencyKind.KELURAHAN);
  private static final int LONGEST_SOURCE = 300;
  private final AreaQuery areas;
  private final ProposingAreas proposing;
  private final AcceptingAreas accepting;
  private final Posting posting;
  private final Choices choices;

  AreaController(AreaQuery areas, ProposingAreas proposing, AcceptingAreas accepting, Posting posting,
      Choices choices) {
    this.areas = areas;
    this.proposing = proposing;
    this.accepting = accepting;
    this.posting = posting;
    this.choices = choices;
  }

  @GetMapping("/areas")
  Screen list(Acting who, RegionHere here, Form asked) {
    Refused.unless(AreaRules.mayDraw(who), Reason.NOT_YOURS);
    return screen(here, asked).with(asked);
  }

  @PostMapping("/areas")
  ModelAndView propose(Acting who, RegionHere here, Form sent,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file) {
    Refused.unless(AreaRules.mayDraw(who), Reason.NOT_YOURS);
    var text = AreaFile.text(file);
    var form = AreaFile.noted(sent, text);
    var layer = new ProposingAreas.NewLayer(kind(form), text, form.text("source", LONGEST_SOURCE));
    return posting.answer(who, "areas", form, () -> links(here).layer(proposing.propose(who, layer)),
        () -> screen(here, form));
  }

  @GetMapping("/areas/{layer}")
  Screen show(Acting who, RegionHere here, @PathVariable UUID layer) {
    Refused.unless(AreaRules.mayDraw(who), Reason.NOT_YOURS);
    return shown(here, layer).with(Form.empty());
  }

  @PostMapping("/areas/{layer}/acceptance")
  ModelAndView accept(Acting who, RegionHere here, @PathVariable UUID layer, Form form) {
    Refused.unless(AreaRules.mayDraw(who), Reason.NOT_YOURS);
    return posting.answer(who, "areas-acceptance:" + layer, form, () -> {
      accepting.accept(who, layer);
      return links(here).layer(layer);
    }, () -> shown(here, layer));
  }

  private Screen screen(RegionHere here, Form form) {
    var shown = KINDS.stream().flatMap(kind -> areas.layer(here.id(), kind).stream());
    var proposed = areas.proposed(here.id()).stream().flatMap(id -> areas.find(here.id(), id).stream());
    var kinds = choices.of(AgencyKind.class, "agency-kind", form.reader()).stream()
        .filter(choice -> KINDS.stream().anyMatch(kind -> kind.name().equals(choice.value()))).toList();
    return Screen.of("region/areas",
        new AreasPage(Stream.concat(proposed, shown).map(layer -> line(here, layer)).toList(), kinds));
  }

  private static AreasPage.Line line(RegionHere here, AreaLayer layer) {
    return new AreasPage.Line(links(here).layer(layer.layerId()), Choices.key("agency-kind", layer.kind()),
        layer.areas().size(), layer.source(), layer.acceptedAt());
  }

  private Screen shown(RegionHere here, UUID layer) {
    var found = areas.find(here.id(), layer).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    var links = Links.of(here);
    var drawing = found.draw(area -> new MapDrawing.Figure(links.agency(area.agencyId()), null, "a2", "area.matched"));
    return Screen.of("region/layer", new LayerPage(layer, Choices.key("agency-kind", found.kind()), drawing,
        found.acceptedAt(), areas.strangers(here.id(), layer), areas.missing(here.id(), found)));
  }

  private static AgencyKind kind(Form form) {
    return Optional.of(form.choice("kind", AgencyKind.class)).filter(KINDS::contains).orElseGet(() -> {
      if (form.mistakeOf("kind").isEmpty()) {
        form.mistake("kind", new Refused(Reason.NO_CHOICE));
      }
      return AgencyKind.KECAMATAN;
    });
  }

  private static MapLinks links(RegionHere here) {
    return Links.of(here).maps();
  }
}
