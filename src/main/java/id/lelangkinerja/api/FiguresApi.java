package id.lelangkinerja.api;

import id.lelangkinerja.measurement.BroughtPart;
import id.lelangkinerja.measurement.FigureParts;
import id.lelangkinerja.measurement.MeasurementId;
import id.lelangkinerja.measurement.MeasurementState;
import id.lelangkinerja.measurement.NewValue;
import id.lelangkinerja.measurement.PeriodCode;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.token.TokenScope;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import tools.jackson.databind.node.ObjectNode;

/** Figures, read in portions or one by one, and one written down with its parts where nobody has changed it meanwhile. */
@ApiController
class FiguresApi {
  static final int MOST = 1000;
  private static final int CUSTOM = 200;
  private static final int LONGEST_NOTE = 2000;
  private static final String LIMIT = "limit";
  private static final String CURSOR = "cursor";
  private static final List<String> FILTERS = List.of("agency", "contract", "indicator", "period", "state",
      "changed_since");
  private static final Set<String> PARAMETERS = Stream.concat(FILTERS.stream(), Stream.of(LIMIT, CURSOR))
      .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> VALUE = Set.of("value", "numerator", "denominator", "note", "provisional", "parts");
  private final FigureQuery figures;
  private final FigureParts parts;

  FiguresApi(FigureQuery figures, FigureParts parts) {
    this.figures = figures;
    this.parts = parts;
  }

  /** A portion of figures; {@code next} is the address of the next one, null where this is the last. */
  record Portion(List<Figure> figures, @Nullable String next) {}

  @Needs(TokenScope.FIGURES_READ)
  @GetMapping(path = "/figures", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> list(Acting who, RegionHere here, HttpServletRequest request) {
    var asked = new Asked(request, PARAMETERS);
    var filter = new FigureQuery.Filter(asked.id("agency").orElse(null), asked.text("contract").orElse(null),
        asked.text("indicator").orElse(null), asked.read("period", PeriodCode::read).orElse(null),
        asked.choice("state", MeasurementState.class).orElse(null), asked.moment("changed_since").orElse(null));
    int most = asked.whole(LIMIT, CUSTOM, 1, MOST);
    var cursor = asked.text(CURSOR);
    asked.settle();
    var question = question(request);
    var after = cursor.map(text -> Place.of(text, question)).orElse(null);
    var found = figures.page(who, filter, after, most + 1);
    var told = found.size() > most ? found.subList(0, most) : found;
    var last = told.isEmpty() ? null : told.getLast();
    var next = found.size() <= most || last == null
        ? null
        : "/api/v1/" + here.code() + "/figures?" + question + LIMIT + "=" + most + "&" + CURSOR + "="
            + new Place(last.endsOn(), last.id()).cursor(question);
    var answer = ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON);
    if (next != null) {
      answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
    }
    return answer.body(Json.write(new Portion(told, next)));
  }

  @Needs(TokenScope.FIGURES_READ)
  @GetMapping(path = "/figures/{figure}", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> one(Acting who, @PathVariable UUID figure, HttpServletRequest request) {
    Asked.nothing(request);
    var body = Json.write(figures.one(who, figure));
    var tag = Tag.of(body);
    return tag.isKnownBy(header(request, HttpHeaders.IF_NONE_MATCH))
        ? ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag.text()).cacheControl(ownOnly()).build()
        : told(body, tag);
  }

  /** Writes it down as the page does, where it still is as the sender has read it. */
  @Needs(TokenScope.FIGURES_WRITE)
  @PutMapping(path = "/figures/{figure}", consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> write(Acting who, @PathVariable UUID figure, HttpServletRequest request) throws IOException {
    Asked.nothing(request);
    figures.one(who, figure);
    var seen = condition(header(request, HttpHeaders.IF_MATCH));
    var brought = brought(Json.object(Json.body(request)));
    try {
      parts.write(who, new MeasurementId(figure), brought.value(), brought.parts(), () -> Refused
          .unless(Tag.of(Json.write(figures.one(who, figure))).meets(seen), Reason.API_STALE));
    } catch (Refused refused) {
      throw "part".equals(refused.field()) ? refused.at("parts") : refused;
    }
    var body = Json.write(figures.one(who, figure));
    return told(body, Tag.of(body));
  }

  /** What all its lines say, one after the other, since a list may be spread over several; null where there is none. */
  private static @Nullable String header(HttpServletRequest request, String name) {
    var lines = Collections.list(request.getHeaders(name));
    return lines.isEmpty() ? null : String.join(",", lines);
  }

  private static String condition(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new Refused(Reason.API_CONDITION_MISSING);
    }
    return ifMatch;
  }

  private record Written(NewValue value, List<BroughtPart> parts) {}

  private static Written brought(ObjectNode body) {
    var faults = new ArrayList<Refused>();
    var fields = new Fields(body, "", faults).only(VALUE);
    var written = new Written(value(fields), GatheringApi.parts(1, fields, "", faults));
    if (!faults.isEmpty()) {
      throw Unfit.of(faults);
    }
    return written;
  }

  /** What is to be written down: a value, or of a ratio its two parts. */
  static NewValue value(Fields fields) {
    boolean held = fields.holds();
    var value = fields.optionalNumber("value");
    var numerator = fields.optionalNumber("numerator");
    var denominator = fields.optionalNumber("denominator");
    var note = fields.optionalText("note", LONGEST_NOTE);
    var provisional = fields.optionalFlag("provisional");
    if (value == null && (numerator == null || denominator == null) && (!held || fields.holds())) {
      fields.fault(missing(numerator, denominator),
          new Refused(Reason.REQUIRED));
    }
    return new NewValue(value, numerator, denominator, note, provisional, null);
  }

  private static String missing(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
    if (numerator != null) {
      return "denominator";
    }
    return denominator == null ? "value" : "numerator";
  }

  /** What was asked beside the portion, always in the same order. */
  private static String question(HttpServletRequest request) {
    return FILTERS.stream().filter(name -> request.getParameter(name) != null)
        .map(name -> name + "=" + URLEncoder.encode(request.getParameter(name), StandardCharsets.UTF_8) + "&")
        .collect(Collectors.joining());
  }

  private static ResponseEntity<byte[]> told(byte[] body, Tag tag) {
    return ResponseEntity.ok().eTag(tag.text()).cacheControl(ownOnly()).contentType(MediaType.APPLICATION_JSON)
        .body(body);
  }

  /** The asker alone may keep it, and asks anew each time whether it still is so. */
  private static CacheControl ownOnly() {
    return CacheControl.noCache().cachePrivate();
  }
}
