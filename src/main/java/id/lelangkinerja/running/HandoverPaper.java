package id.lelangkinerja.running;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.lelangkinerja.contract.Contract;
import id.lelangkinerja.document.Pdf;
import id.lelangkinerja.identity.PeopleQuery;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.region.RegionDirectory;
import id.lelangkinerja.region.Settings;
import id.lelangkinerja.running.page.HandoverSheet;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Marking;
import id.lelangkinerja.web.Texts;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Prints a handover act, in Indonesian whatever the reader's language; its last page is left for the signature. */
@Component
class HandoverPaper {
  private static final Locale INDONESIAN = Locale.of("id");
  private final TemplateEngine templates;
  private final MessageSource messages;
  private final RegionDirectory regions;
  private final Settings settings;
  private final PeopleQuery people;
  private final StandingQuery standings;
  private final Marking marking;

  HandoverPaper(TemplateEngine templates, MessageSource messages, RegionDirectory regions, Settings settings,
      PeopleQuery people, StandingQuery standings, Marking marking) {
    this.templates = templates;
    this.messages = messages;
    this.regions = regions;
    this.settings = settings;
    this.people = people;
    this.standings = standings;
    this.marking = marking;
  }

  /** The PDF of the act with where the contract stands today, under the letterhead of the day. */
  byte[] print(Acting who, UUID act, Contract contract, Duty duty, @Nullable String former, @Nullable String remarks,
      LocalDate day) {
    var here = regions.here(who.region());
    var person = people.named(who.region(), new PersonId(duty.personId()));
    var page = new HandoverSheet(settings.letterheadOn(who.region(), day), here.name(), duty.number(), duty.title(),
        duty.agencyName(), person.name(), person.nip(), person.rankTitle(), duty.office(), duty.acting(),
        duty.since(), duty.until(), former, remarks,
        HandoverPages.state(standings.on(who.region(), contract, day)),
        marking.mark(who, here, DocumentKind.HANDOVER, act));
    var output = new StringOutput();
    templates.render("running/pdf/handover.jte",
        Map.<String, Object>of("t", new Texts(INDONESIAN, messages), "page", page), output);
    return Pdf.render(output.toString());
  }
}
