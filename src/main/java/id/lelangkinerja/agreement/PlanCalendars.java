package id.lelangkinerja.agreement;

import id.lelangkinerja.files.Download;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Calendar;
import id.lelangkinerja.web.PublicAddress;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Writes what an agency owes in a year into a calendar file: measurements by their last day, steps by their periods. */
@Component
class PlanCalendars {
  private final MessageSource messages;
  private final PublicAddress address;
  private final Clock clock;

  PlanCalendars(MessageSource messages, PublicAddress address, Clock clock) {
    this.messages = messages;
    this.address = address;
    this.clock = clock;
  }

  ResponseEntity<byte[]> of(RegionHere here, AgencyId agency, int year, List<Step> steps, List<StepQuery.Due> due,
      Locale reader) {
    var t = new Texts(reader, messages);
    var links = Links.of(here);
    var days = new ArrayList<Calendar.Day>();
    due.forEach(each -> days.add(new Calendar.Day("ukur-" + each.measurementId() + at(here), each.dueOn(),
        t.get("agreement.calendar-due", each.indicator(), StepPages.period(each.period(), each.periods()).in(t)),
        told(links.figures().measurement(each.measurementId())))));
    for (var step : steps) {
      step.progress().forEach(each -> days.add(new Calendar.Day(
          "langkah-" + step.stepId() + "-" + each.period() + at(here), step.endOf(each.period()),
          t.get("agreement.calendar-step", step.action(), each.planned()),
          told(links.agreements().step(agency.value(), year, step.stepId())))));
    }
    return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, "text/calendar; charset=utf-8")
        .header(HttpHeaders.CONTENT_DISPOSITION,
            Download.attachment("rencana-aksi-" + here.code() + "-" + year + ".ics"))
        .body(Calendar.ofDays(days).file(clock.instant()));
  }

  private String told(String path) {
    return address.told().map(told -> told + path).orElse("");
  }

  private static String at(RegionHere here) {
    return "@" + here.code() + ".lelang-kinerja";
  }
}
