package id.lelangkinerja.running;

import id.lelangkinerja.contract.ContractSheet;
import id.lelangkinerja.contract.Reworded;
import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.web.Form;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what is asked for by an amendment. Of the fields that belong to a ground, those of the chosen one alone count. */
final class AskedForm {
  private static final int LONGEST_REASON = 2000;
  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_TEXT = 4000;

  private AskedForm() {}

  static Asked read(Form form, ContractSheet sheet) {
    var ground = form.choice("ground", Ground.class);
    boolean chosen = form.mistakeOf("ground").isEmpty();
    return new Asked(chosen ? grounds(form, ground, sheet) : new Grounds.Other(), form.text("reason", LONGEST_REASON),
        targets(form, sheet), from(form), chosen ? texts(form, ground, sheet) : List.of());
  }

  private static Grounds grounds(Form form, Ground ground, ContractSheet sheet) {
    return switch (ground) {
      case FORCE_MAJEURE -> new Grounds.ForceMajeure(form.text("event", LONGEST_NAME), form.date("event-on"));
      case REVISED_SERIES -> new Grounds.RevisedSeries(form.text("series", LONGEST_NAME), form.number("series-before"),
          form.number("series-after"));
      case CHANGED_BUDGET -> new Grounds.ChangedBudget(budgets(form, sheet));
      case OTHER -> new Grounds.Other();
    };
  }

  /** What was filled in; a field left empty keeps its target. */
  private static Map<UUID, BigDecimal> targets(Form form, ContractSheet sheet) {
    var targets = new LinkedHashMap<UUID, BigDecimal>();
    for (var commitment : sheet.commitments()) {
      form.optionalNumber(NewTargets.field(commitment))
          .ifPresent(target -> targets.put(commitment.commitmentId(), target));
    }
    return targets;
  }

  /** What was filled in; a field left empty keeps its budget. */
  private static Map<Integer, Rupiah> budgets(Form form, ContractSheet sheet) {
    var budgets = new LinkedHashMap<Integer, Rupiah>();
    for (var budget : sheet.budgets()) {
      var field = NewBudgets.field(budget.year());
      if (!form.typed(field).isBlank()) {
        budgets.put(budget.year(), form.rupiah(field));
      }
    }
    return budgets;
  }

  /** What was filled in where the ground changes such texts; a field left empty keeps its text. */
  private static List<Reworded> texts(Form form, Ground ground, ContractSheet sheet) {
    var texts = new ArrayList<Reworded>();
    if (ground.mayReword(Reworded.Kind.MILESTONE)) {
      for (var each : sheet.means().milestones()) {
        var field = NewTexts.field(Reworded.Kind.MILESTONE, each.no());
        var day = NewTexts.dayField(each.no());
        texts.add(new Reworded(Reworded.Kind.MILESTONE, each.no(),
            form.typed(day).isBlank() ? each.dueOn() : form.date(day),
            form.typed(field).isBlank() ? each.text() : form.text(field, LONGEST_TEXT)));
      }
    }
    if (ground.mayReword(Reworded.Kind.CLAUSE)) {
      for (int no = 1; no <= sheet.clauses().size(); no++) {
        var field = NewTexts.field(Reworded.Kind.CLAUSE, no);
        if (!form.typed(field).isBlank()) {
          texts.add(new Reworded(Reworded.Kind.CLAUSE, no, null, form.text(field, LONGEST_TEXT).replace("\r\n", "\n")));
        }
      }
    }
    return texts;
  }

  private static @Nullable LocalDate from(Form form) {
    return form.typed("from").isBlank() ? null : form.date("from");
  }
}
