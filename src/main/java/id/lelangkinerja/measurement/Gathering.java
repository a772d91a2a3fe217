package id.lelangkinerja.measurement;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in many figures at once that a table, another system or a feed brings: by the rules that hold for a single one, all of them or
 * none, as one act of the history with the root of all its lines.
 */
@Service
public class Gathering {
  /** No more are taken in one piece. */
  public static final int MOST = 150_000;
  private static final int TOGETHER = 5_000;
  private final GatheringJudge judge;
  private final GatheringRepository gathered;
  private final History history;

  Gathering(GatheringJudge judge, GatheringRepository gathered, History history) {
    this.judge = judge;
    this.gathered = gathered;
    this.history = history;
  }

  /**
   * What would become of these figures; writes nothing. Whoever reports for no agency is refused with NOT_YOURS, more than {@link #MOST}
   * with BROUGHT_TOO_MANY; what is wrong with a figure is its outcome.
   */
  @Transactional(readOnly = true)
  public Gathered look(Acting who, List<Brought> rows, boolean handIn) {
    var outcomes = new ArrayList<Outcome>();
    for (var together : parts(who, rows)) {
      outcomes.addAll(judge.judge(who, together, handIn).outcomes());
    }
    return new Gathered(sorted(outcomes), null);
  }

  /**
   * Writes them down, and hands them in where that is asked. Where one is faulty nothing is written; CHANGED_MEANWHILE where somebody
   * else wrote one of them at the same moment.
   *
   * @param from what brought them, for the record: at most 500 signs
   */
  @Transactional
  public Gathered take(Acting who, List<Brought> rows, boolean handIn, String from) {
    var outcomes = new ArrayList<Outcome>();
    var taken = new ArrayList<Taken>();
    for (var together : parts(who, rows)) {
      var judged = judge.judge(who, together, handIn);
      outcomes.addAll(judged.outcomes());
      taken.addAll(judged.taken());
    }
    var all = new Gathered(sorted(outcomes), null);
    if (!all.whole() || taken.isEmpty()) {
      return all;
    }
    var batch = UUID.randomUUID();
    write(who, batch, taken, handIn, from, rows);
    return new Gathered(all.outcomes(), batch);
  }

  private void write(Acting who, UUID batch, List<Taken> taken, boolean handIn, String from, List<Brought> rows) {
    var root = BatchRoot.of(taken, rows).hex();
    gathered.add(who, new GatheringRepository.Batch(batch, from, taken.size(), handIn, root));
    for (int at = 0; at < taken.size(); at += TOGETHER) {
      gathered.write(who, batch, taken.subList(at, Math.min(taken.size(), at + TOGETHER)));
    }
    history.recordDocument(who, handIn ? "batch.handed-in" : "batch.written", Kind.BATCH, batch, root);
  }

  /** Contracts stay whole: their figures are judged beside each other. */
  private static List<List<Brought>> parts(Acting who, List<Brought> rows) {
    Refused.unless(Rules.reportsAny(who), Reason.NOT_YOURS);
    Refused.unless(rows.size() <= MOST, Reason.BROUGHT_TOO_MANY, MOST);
    var contracts = new LinkedHashMap<String, List<Brought>>();
    rows.forEach(row -> contracts.computeIfAbsent(row.contract(), _ -> new ArrayList<>()).add(row));
    var parts = new ArrayList<List<Brought>>();
    var part = new ArrayList<Brought>();
    for (var contract : contracts.values()) {
      part.addAll(contract);
      if (part.size() >= TOGETHER) {
        parts.add(part);
        part = new ArrayList<>();
      }
    }
    parts.add(part);
    return parts;
  }

  private static List<Outcome> sorted(List<Outcome> outcomes) {
    outcomes.sort(Comparator.comparingInt(Outcome::line));
    return outcomes;
  }
}
