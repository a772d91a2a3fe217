package id.lelangkinerja.offline;

import id.lelangkinerja.measurement.ReportingFromAfar;
import id.lelangkinerja.measurement.ReportingFromAfar.Arrived;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.InstallationKey;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in a figure from a device once, however often the device, which may not have heard the answer, sends it. */
@Service
public class SendingReport {
  private final ReportRepository reports;
  private final PhotoRepository photos;
  private final ReportingFromAfar reporting;
  private final InstallationKey installation;

  SendingReport(ReportRepository reports, PhotoRepository photos, ReportingFromAfar reporting,
      InstallationKey installation) {
    this.reports = reports;
    this.photos = photos;
    this.reporting = reporting;
    this.installation = installation;
  }

  /**
   * What was written down.
   *
   * @param key    made by the device for this content
   * @param photos the photos that belong to it, all of them here
   */
  public record Report(UUID key, ReportingFromAfar.Sent figure, List<UUID> photos) {
    public Report { photos = List.copyOf(photos); }

    /** The same text for the same content, at whatever time and in whatever order it comes. */
    String content() {
      var told = String.join("\n", figure.id().toString(), figure.seen(), figure.value().toString(), photos.toString(),
          Boolean.toString(figure.handsIn()), new TreeMap<>(figure.replies().answers()).toString(),
          figure.replies().explanation());
      return figure.parts().isEmpty() ? told : told + "\n" + new TreeMap<>(figure.parts());
    }
  }

  /**
   * It is there now, or was before: the same is told. Refused as {@link ReportingFromAfar} does, with NOT_YOURS where the
   * key is another person's, KEY_REUSED where another content came under it, PHOTO_MISSING where a photo is not whole.
   */
  @Transactional
  public Arrived send(Acting who, Report report) {
    var content = HexFormat.of()
        .formatHex(installation.mac("offline-report", report.content().getBytes(StandardCharsets.UTF_8)));
    if (reports.take(who, report.key(), report.figure().id().value(), content)) {
      var arrived = reporting.report(who, report.figure(),
          report.photos().stream().map(photo -> whole(who, photo)).toList());
      reports.mark(who, report.key(), arrived.mark());
      return arrived;
    }
    var first = reports.first(who, report.key()).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    Refused.unless(first.personId().equals(who.person().value()), Reason.NOT_YOURS);
    Refused.unless(first.contentHash().equals(content), Reason.KEY_REUSED);
    return reporting.again(who, report.figure(), Objects.requireNonNullElse(first.mark(), ""));
  }

  private ReportingFromAfar.File whole(Acting who, UUID id) {
    var photo = photos.locked(who.region(), id).filter(each -> each.personId().equals(who.person().value()))
        .filter(PhotoRepository.Photo::isWhole).orElseThrow(() -> new Refused(Reason.PHOTO_MISSING));
    var content = photos.content(who.region(), id);
    photos.remove(who.region(), id);
    return new ReportingFromAfar.File(photo.name(), content);
  }
}
