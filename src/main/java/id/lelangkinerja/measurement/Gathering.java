package id.lelangkinerja.measurement;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.measurement.Outcome.What;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

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
  private final TransactionTemplate savepoint;

  Gathering(GatheringJudge judge, GatheringRepository gathered, History history,
      PlatformTransactionManager transactions) {
    this.savepoint = new TransactionTemplate(transactions);
    savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
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
    return look(who, rows, handIn, Gathering::unseen);
  }

  /** The same, telling how many rows are done from time to time. */
  @Transactional(readOnly = true)
  public Gathered look(Acting who, List<Brought> rows, boolean handIn, IntConsumer told) {
    var outcomes = new ArrayList<Outcome>();
    var parts = parts(who, rows);
    gathered.byKeys();
    for (var together : parts) {
      outcomes.addAll(judge.find(who, together, handIn).judged().outcomes());
      told.accept(outcomes.size());
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
    return take(who, rows, handIn, from, Gathering::unseen);
  }

  /** The same, telling how many rows are done from time to time. */
  @Transactional
  public Gathered take(Acting who, List<Brought> rows, boolean handIn, String from, IntConsumer told) {
    var parts = parts(who, rows);
    try {
      return Objects.requireNonNull(savepoint.execute(status -> {
        var gathered = take(who, UUID.randomUUID(), parts, handIn, from, told);
        if (!gathered.whole()) {
          status.setRollbackOnly();
        }
        return gathered;
      }));
    } catch (PessimisticLockingFailureException _) {
      // Two who write the same figures in different orders wait for each other: the server lets one of them go.
      throw new Refused(Reason.CHANGED_MEANWHILE);
    }
  }

  /**
   * Part by part, so that no more than two are held at a time: while one is written, the next is judged. What a part is judged by is what
   * stood before the one that is being written, as in a look. After the first fault nothing more is written.
   */
  private Gathered take(Acting who, UUID batch, List<List<Brought>> parts, boolean handIn, String from,
      IntConsumer told) {
    var outcomes = new ArrayList<Outcome>();
    var written = new BatchRoot();
    boolean whole = true;
    gathered.byKeys();
    var next = begun(who, parts.getFirst(), handIn);
    for (int part = 0; part < parts.size(); part++) {
      var judged = next.join();
      if (part + 1 < parts.size()) {
        next = begun(who, parts.get(part + 1), handIn);
      }
      outcomes.addAll(judged.outcomes());
      whole = whole && judged.outcomes().stream().noneMatch(each -> each.what() == What.FAULTY);
      if (whole) {
        gathered.write(who, batch, judged.taken());
        written.add(judged.taken(), parts.get(part));
      }
      told.accept(outcomes.size());
    }
    if (whole && written.size() > 0) {
      var root = written.root().hex();
      gathered.add(who, new GatheringRepository.Batch(batch, from, written.size(), handIn, root));
      history.recordDocument(who, handIn ? "batch.handed-in" : "batch.written", Kind.BATCH, batch, root);
    }
    return new Gathered(sorted(outcomes), whole && written.size() > 0 ? batch : null);
  }

  private CompletableFuture<GatheringJudge.Judged> begun(Acting who, List<Brought> part, boolean handIn) {
    return CompletableFuture.supplyAsync(judge.find(who, part, handIn)::judged);
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

  private static void unseen(int done) {
    // nobody looks on
  }
}
