package id.lelangkinerja.signing;

import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionId;
import java.util.Optional;
import java.util.UUID;

/** A module whose documents change those of another says which of them holds now. */
public interface Amends {
  /** The kind of documents that are changed. */
  DocumentKind changed();

  /** The newest change in force; empty where there is none. */
  Optional<Latest> latest(RegionId region, Links links, UUID document);
}
