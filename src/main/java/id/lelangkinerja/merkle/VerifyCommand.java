package id.lelangkinerja.merkle;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * The commands {@code verify DOCUMENT PROOF KEY} and {@code verify-consistency OLD NEW LOG KEY} of the program's
 * command line. They need neither a server nor a database, and tell in words what is proven or what does not fit.
 */
public final class VerifyCommand {
  private static final String DOCUMENT = "verify";
  private static final String CONSISTENCY = "verify-consistency";
  private static final int PROVEN = 0;
  private static final int NOT_PROVEN = 1;
  private static final int MISUSED = 2;
  private static final int UNREADABLE = 3;
  private static final String USE = """
      Call: verify DOCUMENT PROOF KEY
            checks that DOCUMENT is exactly the one in PROOF, and that the signed log holds it.
      Or:   verify-consistency OLD NEW LOG KEY
            checks that the log of checkpoint NEW begins with all of checkpoint OLD; LOG is its address or a folder that
            holds its tiles.
      KEY is the log's verifier key (name+id+key) or a file with it, OLD and NEW are files with checkpoints.
      Exit value: 0 proven, 1 not proven, 2 called wrongly, 3 something could not be read.""";
  private final PrintStream out;

  public VerifyCommand(PrintStream out) {
    this.out = out;
  }

  /** Whether these arguments of the program are one of the commands. */
  public static boolean isMeant(List<String> arguments) {
    return !arguments.isEmpty() && List.of(DOCUMENT, CONSISTENCY).contains(arguments.getFirst());
  }

  /** Runs the command; returns the process's exit value: 0 proven, 1 not proven, 2 called wrongly, 3 unreadable. */
  public int run(List<String> arguments) {
    try {
      if (arguments.getFirst().equals(DOCUMENT) && arguments.size() == 4) {
        verify(arguments.get(1), arguments.get(2), key(arguments.get(3)));
      } else if (arguments.getFirst().equals(CONSISTENCY) && arguments.size() == 5) {
        consist(arguments.get(1), arguments.get(2), arguments.get(3), key(arguments.get(4)));
      } else {
        out.println(USE);
        return MISUSED;
      }
      return PROVEN;
    } catch (NotProven failure) {
      out.println("NOT PROVEN. " + failure.getMessage());
      return NOT_PROVEN;
    } catch (Misused wrong) {
      out.println(wrong.getMessage() + "\n" + USE);
      return MISUSED;
    } catch (IOException | UncheckedIOException failure) {
      out.println("Could not be read: " + failure.getMessage());
      return UNREADABLE;
    }
  }

  private void verify(String document, String proof, VerifierKey key) throws IOException {
    var read = ProofFile.of(text(proof));
    var checkpoint = read.check(key);
    var hash = Hash.sum(Files.readAllBytes(path(document))).hex();
    var recorded = read.entry().says("document")
        .orElseThrow(() -> new NotProven("The act in the proof is not upon a document."));
    if (!recorded.equals(hash)) {
      throw new NotProven("The document is another one: its SHA-256 is " + hash + ", and in the log stands " + recorded
          + ".");
    }
    out.println("PROVEN. The document is exactly the one in the log: SHA-256 " + hash + ".");
    out.println("The log " + checkpoint.origin() + " holds the act at index " + read.index() + " of "
        + checkpoint.size() + ", root " + checkpoint.root().base64() + ", signed by " + key.written() + ".");
    out.println("The act as it stands there (the person is hidden behind a hash):");
    read.entry().content().lines().skip(1).forEach(line -> out.println("  " + line));
  }

  private void consist(String old, String fresh, String log, VerifierKey key) throws IOException {
    var earlier = key.open(text(old));
    var later = key.open(text(fresh));
    if (earlier.size() > later.size()) {
      throw new NotProven("The checkpoint that is to be the newer one is of fewer acts: " + later.size() + " after "
          + earlier.size() + ".");
    }
    var path = new Tree(new Tiles(log, later.size()), later.size()).consistency(earlier.size());
    if (!Paths.consist(earlier.size(), earlier.root(), later.size(), later.root(), path)) {
      throw new NotProven("The log was rewritten: that of " + later.size() + " acts does not begin with the "
          + earlier.size() + " that were signed before. Keep both checkpoints, they prove it.");
    }
    out.println("PROVEN. The log " + later.origin() + " of " + later.size() + " acts begins with all "
        + earlier.size() + " of the older checkpoint, unchanged.");
  }

  private static VerifierKey key(String given) throws IOException {
    var written = given.contains("+") && !Files.exists(path(given)) ? given : text(given);
    try {
      return VerifierKey.of(written);
    } catch (IllegalArgumentException wrong) {
      throw new Misused("This is no verifier key (" + wrong.getMessage() + ").", wrong);
    }
  }

  private static String text(String file) throws IOException {
    return Files.readString(path(file));
  }

  private static Path path(String given) {
    try {
      return Path.of(given);
    } catch (InvalidPathException wrong) {
      throw new Misused("This is no name of a file: " + given, wrong);
    }
  }

  /** The command's words are wrong. */
  private static final class Misused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Misused(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
