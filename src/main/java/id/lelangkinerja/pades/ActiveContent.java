package id.lelangkinerja.pades;

import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/**
 * Looks through every object of a PDF for what would act by itself when it is opened: scripts, programs, forms that
 * send.
 */
final class ActiveContent {
  private static final int MOST_OBJECTS = 50_000;
  private static final int DEEPEST = 30;
  private static final Set<COSName> KEYS = Set.of(COSName.getPDFName("JS"), COSName.getPDFName("XFA"),
      COSName.getPDFName("AA"), COSName.getPDFName("EF"), COSName.getPDFName("RichMediaContent"));
  private static final Set<String> ACTIONS = Set.of("JavaScript", "Launch", "SubmitForm", "ImportData", "ResetForm",
      "Rendition", "Movie", "Sound", "RichMediaExecute", "GoToR", "GoToE", "Hide", "Trans");

  private ActiveContent() {}

  static boolean isIn(COSDocument document) {
    var numbers = document.getXrefTable().keySet();
    if (numbers.size() > MOST_OBJECTS) {
      throw new Unexaminable(Unexaminable.Why.TOO_LONG);
    }
    return numbers.stream().anyMatch(number -> acts(document.getObjectFromPool(number).getObject(), 0))
        || acts(document.getTrailer(), 0);
  }

  private static boolean acts(COSBase object, int depth) {
    if (depth > DEEPEST) {
      throw new Unexaminable(Unexaminable.Why.TOO_LONG);
    }
    return switch (object) {
      case COSDictionary dictionary -> acts(dictionary)
          || dictionary.getValues().stream().anyMatch(value -> !(value instanceof COSObject) && acts(value, depth + 1));
      case COSArray array -> {
        for (var value : array) {
          if (!(value instanceof COSObject) && acts(value, depth + 1)) {
            yield true;
          }
        }
        yield false;
      }
      case null, default -> false;
    };
  }

  private static boolean acts(COSDictionary dictionary) {
    var action = dictionary.getDictionaryObject(COSName.S);
    return dictionary.keySet().stream().anyMatch(KEYS::contains)
        || (action instanceof COSName name && ACTIONS.contains(name.getName()));
  }
}
