package id.lelangkinerja.permission;

import static java.util.Objects.requireNonNull;

import id.lelangkinerja.cast.Answer;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.MovableClock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The stage on which all acts play: the cast, the trial of everybody, the clock, and the ids of what came to be. */
record Play(World world, Trial trial, Ledger ledger, MovableClock clock, Map<String, UUID> ids) {
  private static final Pattern LAST_ID = Pattern.compile(".*/([0-9a-f-]{36}).*");

  static Play of(World world, Ledger ledger, Routes routes, MovableClock clock) {
    return new Play(world, new Trial(world, world.everybody(), ledger, routes), ledger, clock, new LinkedHashMap<>());
  }

  /** The same acts without the trial of everybody: a quick way to a later state. */
  static Play rehearsal(World world, Ledger ledger, Routes routes, MovableClock clock) {
    return new Play(world, new Trial(world, List.of(), ledger, routes), ledger, clock, new LinkedHashMap<>());
  }

  Links links() {
    return world.links();
  }

  UUID id(String name) {
    return requireNonNull(ids.get(name), name);
  }

  /** Keeps the id of what an act has made, out of the address that it led to. */
  void keep(String name, Answer answer) {
    var last = LAST_ID.matcher(answer.location());
    if (!last.matches()) {
      throw new AssertionError(name + " was not made: " + answer.status() + " " + answer.location());
    }
    ids.put(name, UUID.fromString(last.group(1)));
  }

  void at(String instant) {
    clock.moveTo(Instant.parse(instant));
  }

  /** What a hidden field of a page holds. */
  static String field(Player reader, String url, String name) {
    return found("name=\"" + name + "\" value=\"([^\"]*)\"", reader.opens(url).body());
  }

  static String found(String pattern, String body) {
    var found = Pattern.compile(pattern).matcher(body);
    if (!found.find()) {
      throw new AssertionError("nothing like " + pattern + " in " + body);
    }
    return found.group(1);
  }

  /** Sends what is no trial of its own, and must succeed. */
  static Answer sent(Player player, String url, String... fields) {
    var answer = player.sends(url, fields);
    if (answer.status() != 303) {
      throw new AssertionError(player + " sent " + url + " and got " + answer.status() + answer.body());
    }
    return answer;
  }

  String state(String table, String name) {
    return ledger.text(world.region(),
        "select state from " + table + " where region_id = :region and " + table + "_id = '" + id(name) + "'");
  }

  List<Player> dinkes() {
    return List.of(world.dinkesOperator(), world.dinkesHead());
  }

  List<Player> dinsos() {
    return List.of(world.dinsosOperator(), world.dinsosHead());
  }

  List<Player> panel() {
    return List.of(world.secretary(), world.mayor(), world.expert());
  }

  /** The member of the panel said of the bid that there is a conflict of interest, for this reason, or none by null. */
  void conflict(String bid, Player member, String reason) {
    ledger().text(world.region(), """
        insert into conflict_declaration (region_id, bid_id, person_id, reason, declared_at)
        values (:region, '%s', '%s', %s, now())
        on conflict (region_id, bid_id, person_id) do update set reason = excluded.reason returning 'said'"""
        .formatted(id(bid), member.acting().person().value(), reason));
  }

  /** Who speaks for the panel: its chair, or the mayor in the chair's place. */
  List<Player> speakers() {
    return List.of(world.secretary(), world.mayor());
  }

  /** The panel, and those who see every opened bid by their office. */
  List<Player> insiders() {
    return List.of(world.planner(), world.mayor(), world.viceMayor(), world.secretary(), world.expert());
  }

  /** Everybody who holds an office in the region. */
  List<Player> signedIn() {
    return world.everybody().stream().filter(player -> player != world.stranger() && player != world.citizen())
        .toList();
  }

  /** All of both, each once. */
  static List<Player> and(List<Player> some, List<Player> others) {
    return Stream.concat(some.stream(), others.stream()).distinct().toList();
  }

  static List<Player> and(List<Player> some, List<Player> others, List<Player> more) {
    return and(and(some, others), more);
  }
}
