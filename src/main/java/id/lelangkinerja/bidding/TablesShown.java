package id.lelangkinerja.bidding;

import id.lelangkinerja.bidding.page.TableShown;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.sheet.Glimpse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Opens the tables among a bid's files, so that data behind a baseline is read where the baseline is. */
final class TablesShown {
  private static final Set<String> TABLES = Set.of("text/csv",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private TablesShown() {}

  /** Content to be opened, closed here. */
  interface Content {
    InputStream open();
  }

  /** Null for a file that is no table. */
  static @Nullable TableShown of(String mediaType, Content content) {
    if (!TABLES.contains(mediaType)) {
      return null;
    }
    try (var in = content.open()) {
      return new TableShown(Glimpse.of(in.readNBytes(Attachment.LARGEST)), null);
    } catch (Refused refused) {
      return new TableShown(null, refused);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
