package id.lelangkinerja.region;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.web.Form;
import org.springframework.stereotype.Component;

/** Reads what was typed for an edit of an agency, and tells what is to be done. */
@Component
class AgencySteps {
  private final RenamingAgency renaming;
  private final MovingAgency moving;
  private final CorrectingAgency correcting;
  private final ClosingAgency closing;

  AgencySteps(RenamingAgency renaming, MovingAgency moving, CorrectingAgency correcting, ClosingAgency closing) {
    this.renaming = renaming;
    this.moving = moving;
    this.correcting = correcting;
    this.closing = closing;
  }

  Runnable read(Acting who, AgencyStep step, AgencyId agency, int seen, Form form) {
    return switch (step) {
      case NAME -> {
        var name = new RenamingAgency.NewName(form.text("name", 200), form.text("shortName", 40),
            form.date("holdsFrom"), form.text("legalBasis", 200));
        yield () -> renaming.rename(who, agency, seen, name);
      }
      case PARENT -> {
        var parent = AgencyForms.one(form, "parent");
        yield () -> moving.move(who, agency, seen, parent);
      }
      case FACTS -> {
        var code = AgencyForms.code(form);
        var kind = form.choice("kind", AgencyKind.class);
        yield () -> correcting.correct(who, agency, seen, code, kind);
      }
      case CLOSING -> {
        var lastDay = form.date("lastDay");
        var legalBasis = form.text("legalBasis", 200);
        yield () -> closing.close(who, agency, seen, lastDay, legalBasis);
      }
    };
  }
}
