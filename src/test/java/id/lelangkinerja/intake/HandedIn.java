package id.lelangkinerja.intake;

import id.lelangkinerja.cast.Answer;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.platform.ImportLinks;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

/** A file that a player handed in: how it was answered, and what can be done with its preview. */
public record HandedIn(Player by, Answer answer, ImportLinks links) {
  private static final Duration LONGEST = Duration.ofMinutes(2);

  public static HandedIn csv(World world, Player by, String kind, String csv) {
    return file(world, by, kind, "data.csv", csv.getBytes(StandardCharsets.UTF_8));
  }

  public static HandedIn file(World world, Player by, String kind, String name, byte[] content) {
    var links = world.links().imports();
    return new HandedIn(by, by.sendsFile(links.kind(kind), name, "application/octet-stream", content), links);
  }

  public UUID id() {
    if (answer.status() != 303) {
      throw new AssertionError("not taken: " + answer.status() + answer.body());
    }
    return UUID.fromString(answer.location().substring(answer.location().lastIndexOf('/') + 1));
  }

  public String page() {
    return by.opens(links.one(id())).body();
  }

  /** The page once the program is no longer at work on the file. */
  public String settled() {
    var until = System.nanoTime() + LONGEST.toNanos();
    while (System.nanoTime() < until) {
      var page = page();
      if (!page.contains("Halaman ini memperbarui diri") && !page.contains("This page renews itself")) {
        return page;
      }
      Thread.onSpinWait();
    }
    throw new AssertionError("still at work");
  }

  public Answer accepted() {
    return by.sends(links.acceptance(id()));
  }

  public Answer discarded() {
    return by.sends(links.discard(id()));
  }
}
