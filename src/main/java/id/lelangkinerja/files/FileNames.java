package id.lelangkinerja.files;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes a name that a stranger chose harmless, in headers, on pages and on the reader's disk. */
final class FileNames {
  static final int LONGEST = 120;
  /** Room for the dot and the ending that a type may add. */
  private static final int ENDING = 5;
  private static final String NAMELESS = "berkas";
  private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
  /** Control signs, signs that turn the direction of writing, halves of pairs, signs without a meaning. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\u2028\\u2029]");
  /** What some file systems or shells would take for more than a letter. */
  private static final Pattern UNSAFE = Pattern.compile("[<>:\"|?*]");

  private FileNames() {}

  /** The last part of the path, without what cannot be seen, at most 120 characters with the type's ending. */
  static String harmless(String given, FileType type) {
    var name = INVISIBLE.matcher(Normalizer.normalize(given, Normalizer.Form.NFC)).replaceAll("");
    name = FOLDERS.matcher(name).replaceFirst("");
    name = UNSAFE.matcher(name).replaceAll("_").replaceAll("\\s+", " ");
    name = name.replaceFirst("^[. ]+", "").replaceFirst("[. ]+$", "");
    return type.named(shortened(name.isEmpty() ? NAMELESS : name));
  }

  /** Cut in the middle, so that the ending, which people read, stays. */
  private static String shortened(String name) {
    int length = name.codePointCount(0, name.length());
    if (length <= LONGEST - ENDING) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    var ending = dot > 0 && name.length() - dot <= ENDING ? name.substring(dot) : "";
    int kept = LONGEST - ENDING - ending.codePointCount(0, ending.length());
    return name.substring(0, name.offsetByCodePoints(0, kept)) + ending;
  }
}
