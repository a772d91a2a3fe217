package id.lelangkinerja.identity;

import id.lelangkinerja.intake.Batch;
import id.lelangkinerja.intake.OneTime;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.PeopleLinks;
import id.lelangkinerja.platform.PersonId;
import org.springframework.stereotype.Component;

/** Writes the rows of an import of people by the use cases of the pages: registers, invites, gives offices. */
@Component
class Welcoming {
  private final RegisteringPerson registering;
  private final LettingIn lettingIn;
  private final Appointing appointing;

  Welcoming(RegisteringPerson registering, LettingIn lettingIn, Appointing appointing) {
    this.registering = registering;
    this.lettingIn = lettingIn;
    this.appointing = appointing;
  }

  /** Registers the person and invites them: by mail, or by a link that the batch shows once. */
  PersonId invite(Acting who, Batch batch, RegisteringPerson.NewPerson person) {
    var id = registering.register(who, person);
    var link = lettingIn.letIn(who, id);
    if (!link.mailed()) {
      batch.showOnce(new OneTime(person.name(), person.loginName(), PeopleLinks.invitation(link.token().secret()),
          link.until()));
    }
    return id;
  }

  void appoint(Acting who, PersonId person, Appointing.Office office) {
    appointing.appoint(who, person, office);
  }
}
