package id.lelangkinerja.intake;

import id.lelangkinerja.cast.Answer;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.platform.ImportLinks;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A file that a player handed in: how it was answered, and what can be done with its preview. */
record HandedIn(Player by, Answer answer, ImportLinks links) {
  static HandedIn csv(World world, Player by, String kind, String csv) {
    return file(world, by, kind, "data.csv", csv.getBytes(StandardCharsets.UTF_8));
  }

  static HandedIn file(World world, Player by, String kind, String name, byte[] content) {
    var links = world.links().imports();
    return new HandedIn(by, by.sendsFile(links.kind(kind), name, "application/octet-stream", content), links);
  }

  UUID id() {
    if (answer.status() != 303) {
      throw new AssertionError("not taken: " + answer.status() + answer.body());
    }
    return UUID.fromString(answer.location().substring(answer.location().lastIndexOf('/') + 1));
  }

  String page() {
    return by.opens(links.one(id())).body();
  }

  Answer accepted() {
    return by.sends(links.acceptance(id()));
  }

  Answer discarded() {
    return by.sends(links.discard(id()));
  }
}
