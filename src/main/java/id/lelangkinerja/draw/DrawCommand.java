package id.lelangkinerja.draw;

import id.lelangkinerja.merkle.NotProven;
import id.lelangkinerja.merkle.VerifierKey;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;

/**
 * The commands {@code sample FILE KEY}, which draws a published sample again, and {@code sample-code}, by which an
 * official makes a code and its commitment on a machine of his own.
 */
public final class DrawCommand {
  private static final String AGAIN = "sample";
  private static final String CODE = "sample-code";
  private static final int PROVEN = 0;
  private static final int NOT_PROVEN = 1;
  private static final int MISUSED = 2;
  private static final int UNREADABLE = 3;
  private static final String USE = """
      Call: sample FILE KEY
            draws the sample in FILE (JSON, from its public page) again; KEY is the log's verifier key or a file with it.
      Or:   sample-code
            makes a new code, to be kept secret until it is revealed, and the commitment to it.
      Exit value: 0 proven, 1 not proven, 2 called wrongly, 3 something could not be read.""";
  private final PrintStream out;
  private final SecureRandom chance;

  public DrawCommand(PrintStream out, SecureRandom chance) {
    this.out = out;
    this.chance = chance;
  }

  /** Whether these arguments of the program are one of the commands. */
  public static boolean isMeant(List<String> arguments) {
    return !arguments.isEmpty() && List.of(AGAIN, CODE).contains(arguments.getFirst());
  }

  /** Runs the command; returns the process's exit value. */
  public int run(List<String> arguments) {
    try {
      if (arguments.getFirst().equals(CODE) && arguments.size() == 1) {
        var code = Commitment.code(chance);
        out.println("Code (secret until it is revealed): " + code);
        out.println("Commitment (to be handed in now):   " + Commitment.to(code));
        return PROVEN;
      }
      if (arguments.getFirst().equals(AGAIN) && arguments.size() == 3) {
        again(Files.readString(Path.of(arguments.get(1))), key(arguments.get(2)));
        return PROVEN;
      }
      out.println(USE);
      return MISUSED;
    } catch (NotProven failure) {
      out.println("NOT PROVEN. " + failure.getMessage());
      return NOT_PROVEN;
    } catch (IllegalArgumentException wrong) {
      out.println("This is no verifier key or no name of a file (" + wrong.getMessage() + ").\n" + USE);
      return MISUSED;
    } catch (IOException failure) {
      out.println("Could not be read: " + failure.getMessage());
      return UNREADABLE;
    }
  }

  private void again(String text, VerifierKey key) {
    var file = DrawFile.of(text);
    var announced = file.check(key);
    out.println("PROVEN. The same " + file.drawn().size() + " of " + announced.lots().size()
        + " figures come out, in the same order.");
    out.println("Announcement SHA-256 " + announced.hash() + ", log " + announced.log() + " at " + announced.logSize()
        + " leaves, root " + file.logRoot() + ", signed by " + key.written() + ".");
    out.println("Seed " + file.seed());
    file.drawn().forEach(figure -> out.println("  " + figure));
    out.println("That the announcement and both commitments stood in the log before, at an index below "
        + announced.logSize() + ", is shown by their proofs and the command verify.");
  }

  private static VerifierKey key(String given) throws IOException {
    return VerifierKey.of(given.contains("+") && !isFile(given) ? given : Files.readString(Path.of(given)));
  }

  private static boolean isFile(String given) {
    try {
      return Files.exists(Path.of(given));
    } catch (InvalidPathException _) {
      return false;
    }
  }
}
