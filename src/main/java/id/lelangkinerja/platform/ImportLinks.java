package id.lelangkinerja.platform;

import java.util.UUID;

/** The addresses of imports: what can be imported, each kind with its templates, each file that was handed in. */
public record ImportLinks(String region) {
  public String all() {
    return region + "/imports";
  }

  /** What was imported so far, as a table to download. */
  public String csv() {
    return all() + ".csv";
  }

  public String kind(String kind) {
    return all() + "/kinds/" + kind;
  }

  /** An empty table of this kind to fill in, as CSV. */
  public String template(String kind) {
    return kind(kind) + "/template.csv";
  }

  /** What the region holds now, in the very columns that an import of this kind takes, as CSV. */
  public String present(String kind) {
    return kind(kind) + "/present.csv";
  }

  public String one(UUID id) {
    return all() + "/" + id;
  }

  /** Every fault that was found, as CSV. */
  public String faults(UUID id) {
    return one(id) + "/faults.csv";
  }

  public String acceptance(UUID id) {
    return one(id) + "/acceptance";
  }

  public String discard(UUID id) {
    return one(id) + "/discard";
  }

  /** The file as it was handed in. */
  public String file(UUID id) {
    return one(id) + "/file";
  }
}
