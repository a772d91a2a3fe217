package id.lelangkinerja.api;

import id.lelangkinerja.measurement.AttachingEvidence;
import id.lelangkinerja.measurement.CitingPages;
import id.lelangkinerja.measurement.MeasurementId;
import id.lelangkinerja.measurement.NewLink;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.token.TokenScope;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Lays evidence beside a figure that is written down and not handed in yet: a page elsewhere, or a file. */
@ApiController
class EvidenceApi {
  private static final int LONGEST_ADDRESS = 2000;
  private static final int LONGEST_NAME = 200;
  private static final Set<String> LINK = Set.of("url", "title", "proves", "read_on");
  /** The fields of the page's form, as they are called here. */
  private static final Map<String, String> NAMES = Map.of("link", "url", "link-title", "title", "link-proves", "proves",
      "link-read", "read_on");
  private final FigureQuery figures;
  private final CitingPages citing;
  private final AttachingEvidence attaching;
  private final Once once;

  EvidenceApi(FigureQuery figures, CitingPages citing, AttachingEvidence attaching, Once once) {
    this.figures = figures;
    this.citing = citing;
    this.attaching = attaching;
    this.once = once;
  }

  /** What was laid beside the figure. */
  record Laid(UUID id) {}

  @Needs(TokenScope.FIGURES_WRITE)
  @PostMapping(path = "/figures/{figure}/links", consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> cite(Acting who, @PathVariable UUID figure, HttpServletRequest request) throws IOException {
    Asked.nothing(request);
    figures.one(who, figure);
    var body = Json.body(request);
    var sent = Once.Sent.of(request, "links:" + figure, body);
    var link = link(body);
    return once.answer(who, sent, () -> {
      try {
        return Json.write(new Laid(citing.cite(who, new MeasurementId(figure), link)));
      } catch (Refused refused) {
        var field = refused.field();
        throw field == null ? refused : refused.at(NAMES.getOrDefault(field, field));
      }
    });
  }

  /** The body is the file itself, and its name stands in the address. */
  @Needs(TokenScope.FIGURES_WRITE)
  @PostMapping(path = "/figures/{figure}/files", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> attach(Acting who, @PathVariable UUID figure, HttpServletRequest request) throws IOException {
    var asked = new Asked(request, Set.of("name"));
    var name = asked.read("name", text -> Optional.of(text.strip()).filter(EvidenceApi::isName));
    asked.settle();
    figures.one(who, figure);
    var body = Json.body(request);
    var sent = Once.Sent.of(request, "files:" + figure + ":" + name.orElse(""), body);
    var called = name.orElseThrow(() -> new Refused(Reason.API_PARAMETER_MISSING, "name"));
    return once.answer(who, sent, () -> {
      try {
        return Json.write(new Laid(attaching.attach(who, new MeasurementId(figure), called,
            new ByteArrayInputStream(body))));
      } catch (Refused refused) {
        // on the page the file is one field; here it is the whole content, too large as any other content is
        var reason = refused.reason() == Reason.FILE_TOO_LARGE ? Reason.API_BODY_TOO_LARGE : refused.reason();
        throw Objects.equals(refused.field(), "file") ? new Refused(reason, refused.values().toArray()) : refused;
      }
    });
  }

  private static boolean isName(String text) {
    return !text.isEmpty() && text.length() <= LONGEST_NAME
        && text.chars().noneMatch(c -> Character.isISOControl(c) || Character.isSurrogate((char) c));
  }

  private static NewLink link(byte[] body) {
    var faults = new ArrayList<Refused>();
    var fields = new Fields(Json.object(body), "", faults).only(LINK);
    var link = new NewLink(fields.text("url", LONGEST_ADDRESS), fields.text("title", NewLink.LONGEST_TITLE),
        fields.text("proves", NewLink.LONGEST_PROVES), fields.day("read_on"));
    if (!faults.isEmpty()) {
      throw Unfit.of(faults);
    }
    return link;
  }
}
