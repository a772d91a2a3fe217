package id.lelangkinerja.planning;

import id.lelangkinerja.intake.Batch;
import id.lelangkinerja.intake.ImportColumn;
import id.lelangkinerja.intake.Line;
import id.lelangkinerja.intake.RowKind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.sheet.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Published figures of other places, of many indicators and years at once. A row that says something else than what is
 * noted is a fault, unless it gives the reason: then it is a correction.
 */
@Component
class PeerImport implements RowKind {
  private static final List<ImportColumn> COLUMNS = List.of(ImportColumn.required("code", "KEMISKINAN"),
      ImportColumn.required("place", "Kota Contoh"), ImportColumn.required("year", "2018"),
      ImportColumn.required("value", "4,1"), ImportColumn.required("source", "https://bps.go.id"),
      ImportColumn.required("as_of", "2018-12-08"), ImportColumn.optional("note", ""),
      ImportColumn.optional("reason", ""));
  private final SeriesQuery series;
  private final PeerQuery peers;
  private final AddingPeer adding;
  private final CorrectingPeer correcting;

  PeerImport(SeriesQuery series, PeerQuery peers, AddingPeer adding, CorrectingPeer correcting) {
    this.series = series;
    this.peers = peers;
    this.adding = adding;
    this.correcting = correcting;
  }

  @Override
  public String name() {
    return "peers";
  }

  @Override
  public boolean mayImport(Acting who) {
    return Rules.mayPlan(who);
  }

  @Override
  public List<ImportColumn> columns() {
    return COLUMNS;
  }

  /** An indicator has one figure a place and year. */
  private record Key(String code, String place, int year) {
    static Key of(String code, String place, int year) {
      return new Key(code, place.toLowerCase(Locale.ROOT), year);
    }
  }

  @Override
  public void check(Acting who, Batch batch) {
    var indicators = series.indicators(who.region());
    Map<Key, Peer> there = new HashMap<>();
    peers.all(who.region()).forEach(each -> there.put(Key.of(each.code(), each.place(), each.year()), each));
    for (var line : batch.lines()) {
      var code = line.text("code", 40);
      var peer = new NewPeer(line.text("place", Typed.PLACE), line.whole("year", Rules.FIRST_YEAR, Rules.LAST_YEAR),
          line.number("value"), line.text("source", 4000), line.date("as_of"), line.optionalText("note", 4000));
      var indicator = indicators.get(code);
      if (indicator == null && !code.isEmpty()) {
        line.fault("code", new Refused(Reason.IMPORT_UNKNOWN, code));
      }
      var key = Key.of(code, peer.place(), peer.year());
      int earlier = batch.earlier(line, key.toString());
      if (earlier > 0) {
        line.fault("place", new Refused(Reason.IMPORT_TWICE, Integer.toString(earlier)));
      }
      judge(who, batch, line, indicator, peer, there.get(key));
    }
  }

  private void judge(Acting who, Batch batch, Line line, @Nullable UUID indicator, NewPeer peer,
      @Nullable Peer there) {
    var reason = line.optionalText("reason", Rules.LONGEST_REASON);
    if (indicator == null) {
      return;
    }
    if (there == null) {
      if (reason != null) {
        line.fault("reason", new Refused(Reason.NOTHING_TO_CORRECT));
      }
      batch.isNew(line, () -> adding.add(who, indicator, peer));
    } else if (there.says(peer)) {
      batch.isSame(line);
    } else if (reason != null) {
      batch.isNew(line, () -> correcting.correct(who, indicator, there.peerId(), there.version(), peer, reason));
    } else {
      tellDifferences(line, there, peer);
    }
  }

  private static void tellDifferences(Line line, Peer there, NewPeer peer) {
    line.agrees("place", there.place(), peer.place(), Reason.CORRECTION_NEEDS_REASON);
    line.agrees("value", there.value(), peer.value(), Reason.CORRECTION_NEEDS_REASON);
    line.agrees("source", there.source(), peer.source(), Reason.CORRECTION_NEEDS_REASON);
    line.agrees("as_of", there.asOf(), peer.asOf(), Reason.CORRECTION_NEEDS_REASON);
    line.agrees("note", there.note(), peer.note(), Reason.CORRECTION_NEEDS_REASON);
  }

  @Override
  public void present(Acting who, Table table) {
    peers.all(who.region())
        .forEach(each -> table.row(each.code(), each.place(), each.year(), each.value(), each.source(),
            each.asOf(), each.note(), null));
  }
}
