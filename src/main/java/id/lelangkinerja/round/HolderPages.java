package id.lelangkinerja.round;

import id.lelangkinerja.identity.PeopleQuery;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.round.page.SubstitutePage;
import id.lelangkinerja.sealing.SealingWay;
import id.lelangkinerja.sealing.Share;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Texts;
import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.FormPage;
import id.lelangkinerja.web.page.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Builds the planner's pages on the holders of a round's key. */
@Component
class HolderPages {
  private final HolderChecks checks;
  private final HolderQuery holders;
  private final MessageSource messages;

  HolderPages(HolderChecks checks, HolderQuery holders, MessageSource messages) {
    this.checks = checks;
    this.holders = holders;
    this.messages = messages;
  }

  /** The choice of the way, and of three people. */
  Screen choice(Acting who, Links links, Round round, Locale reader) {
    var texts = new Texts(reader, messages);
    var ways = Arrays.stream(SealingWay.values()).map(way -> new Choice(way.name(), texts.get(way.key()))).toList();
    var people = people(who, round.id());
    var fields = new ArrayList<FormPage.Field>();
    fields.add(FormPage.Field.select("way", "holders.way", "holders.way-hint", ways));
    for (int no = 1; no <= Share.PARTS; no++) {
      fields.add(FormPage.Field.select(PresentHolder.field(no), "holders.place-" + no, "", people));
    }
    return Screen.of("form",
        FormPage.of(Sentence.of("holders.title", round.name()), way(links, round), links.seals().holders(round.id()
            .value()), fields.toArray(FormPage.Field[]::new)).telling(Sentence.of("holders.what"),
                Sentence.of("holders.who")));
  }

  /** Naming a substitute and, once one is ready, letting them in. */
  Screen substitute(Acting who, Links links, Round round) {
    var seal = holders.seal(who, round.id());
    var lines = seal.holders().stream().map(holder -> new SubstitutePage.Place(holder.no(), holder.name())).toList();
    var named = seal.substitute();
    var coming = named == null
        ? null
        : new SubstitutePage.Coming(named.name(), lines.stream().filter(line -> line.no() == named.no())
            .map(SubstitutePage.Place::name).findFirst().orElse(""), named.ready());
    return Screen.of("round/substitute",
        new SubstitutePage(round.name(), links.auction().round(round.id().value()), lines, people(who, round.id()),
            coming, links.seals().substitute(round.id().value()),
            links.seals().substituteEntry(round.id().value()),
            links.seals().substituteWithdrawal(round.id().value())));
  }

  /** A verifier who may hold: somebody outside the panel. */
  Optional<String> suggested(Acting who, RoundId round) {
    return checks.candidates(who.region(), round).stream().filter(holder -> holder.role() == Role.VERIFIER)
        .map(holder -> holder.personId().toString()).findFirst();
  }

  private List<Choice> people(Acting who, RoundId round) {
    return checks.candidates(who.region(), round).stream().map(HolderPages::choice).toList();
  }

  private static Choice choice(PeopleQuery.Holder holder) {
    return new Choice(holder.personId().toString(), holder.name() + ", " + holder.office());
  }

  private static List<FormPage.Way> way(Links links, Round round) {
    return List.of(new FormPage.Way(Sentence.of("rounds.title"), links.auction().rounds()),
        new FormPage.Way(Sentence.words(round.name()), links.auction().round(round.id().value())));
  }
}
