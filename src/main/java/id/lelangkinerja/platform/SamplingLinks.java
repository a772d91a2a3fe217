package id.lelangkinerja.platform;

import java.util.UUID;

/** The addresses of random samples for checks in the field: for those who draw and visit, and for everyone. */
public record SamplingLinks(String region) {
  /** What those see who announce, reveal and visit. */
  public String desk() {
    return region + "/sampling";
  }

  public String announcing() {
    return desk() + "/announcement";
  }

  public String sample(UUID id) {
    return desk() + "/" + id;
  }

  public String commitment(UUID id) {
    return sample(id) + "/commitment";
  }

  public String reveal(UUID id) {
    return sample(id) + "/reveal";
  }

  public String drawing(UUID id) {
    return sample(id) + "/drawing";
  }

  /** Who visits which of the drawn figures. */
  public String assignment(UUID id) {
    return sample(id) + "/assignment";
  }

  /** The form for what was found in the field. */
  public String visit(UUID id, UUID measurement) {
    return sample(id) + "/visits/" + measurement;
  }

  public String photo(UUID id, UUID measurement, UUID file) {
    return visit(id, measurement) + "/photos/" + file;
  }

  /** All samples, for everyone. */
  public String open() {
    return region + "/samples";
  }

  public String open(UUID id) {
    return open() + "/" + id;
  }

  /** What was announced, as the text whose hash the log holds. */
  public String announcement(UUID id) {
    return open(id) + "/announcement.txt";
  }

  /** The draw with all that it was made of, to draw it again. */
  public String file(UUID id) {
    return open(id) + "/draw.json";
  }

  /** What was drawn, as a table. */
  public String csv(UUID id) {
    return open(id) + "/drawn.csv";
  }
}
