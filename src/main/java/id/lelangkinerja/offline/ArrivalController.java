package id.lelangkinerja.offline;

import id.lelangkinerja.measurement.EntryForm;
import id.lelangkinerja.measurement.MeasurementId;
import id.lelangkinerja.measurement.PartForm;
import id.lelangkinerja.measurement.Replies;
import id.lelangkinerja.measurement.ReportingFromAfar;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.web.Form;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What devices send: figures, and photos in portions. Answered by JSON. */
@RegionController
class ArrivalController {
  private static final int LONGEST_SEEN = 100;
  private static final int LONGEST_NAME = 100;
  private static final int MOST_PHOTOS = 10;
  private final SendingReport sending;
  private final ReceivingPhoto receiving;
  private final MessageSource messages;

  ArrivalController(SendingReport sending, ReceivingPhoto receiving, MessageSource messages) {
    this.sending = sending;
    this.receiving = receiving;
    this.messages = messages;
  }

  @PostMapping("/offline/reports")
  ResponseEntity<Told> report(Acting who, Form sent) {
    var form = spoken(sent);
    var report = read(form);
    return Told.of(form, messages, t -> Told.arrived(sending.send(who, report), t));
  }

  @PostMapping("/offline/photos")
  ResponseEntity<Told> begin(Acting who, Form form) {
    var photo = id(form, "photo");
    var announced = new Announced(form.text("name", LONGEST_NAME), size(form), form.typed("sha256"));
    return Told.of(form, messages, _ -> Told.received(receiving.begin(who, photo, announced)));
  }

  @PostMapping("/offline/photos/{photo}/chunks")
  ResponseEntity<Told> chunk(Acting who, @PathVariable UUID photo, Form form,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile chunk) {
    int offset = form.typed("offset").matches("[0-9]{1,9}") ? Integer.parseInt(form.typed("offset")) : -1;
    return Told.of(form, messages, _ -> Told.received(receiving.add(who, photo, offset, content(chunk))));
  }

  /** Numbers are read as the person typed them, whatever language the person reads when they arrive. */
  private static Form spoken(Form sent) {
    var typed = new LinkedHashMap<String, List<String>>();
    sent.fields().forEach(field -> typed.put(field, sent.all(field)));
    return new Form(typed, Locale.of("en".equals(sent.typed("lang")) ? "en" : "id"));
  }

  private static SendingReport.Report read(Form form) {
    var value = EntryForm.row(form);
    var photos = form.ids("photo");
    if (photos.size() > MOST_PHOTOS) {
      form.mistake("photo", new Refused(Reason.PHOTOS_TOO_MANY, MOST_PHOTOS));
    }
    return new SendingReport.Report(id(form, "key"),
        new ReportingFromAfar.Sent(new MeasurementId(id(form, "measurement")), form.text("seen", LONGEST_SEEN), value,
            PartForm.parts(form), "yes".equals(form.typed("hands-in")), Replies.soFar(form)),
        photos);
  }

  private static UUID id(Form form, String field) {
    var ids = form.ids(field);
    if (ids.size() == 1) {
      return ids.getFirst();
    }
    if (form.mistakeOf(field).isEmpty()) {
      form.mistake(field, new Refused(Reason.REQUIRED));
    }
    return new UUID(0, 0);
  }

  private static int size(Form form) {
    return form.numberBetween("size", BigDecimal.ZERO, BigDecimal.valueOf(Integer.MAX_VALUE)).intValue();
  }

  /** As much of it as is needed to see that it is too large. */
  private static byte[] content(@Nullable MultipartFile chunk) {
    try (var in = chunk == null ? java.io.InputStream.nullInputStream() : chunk.getInputStream()) {
      return in.readNBytes(ReceivingPhoto.LARGEST_CHUNK + 1);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
