package id.lelangkinerja.portal;

import id.lelangkinerja.database.PublishedJdbc;
import id.lelangkinerja.database.PublishedQuery;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads samples for everyone: what was announced, what came in, what was drawn. */
@PublishedQuery
class DrawnSampleQuery {
  private static final String SAMPLE = """
      select sample_id, ends_on, size, frame_size, log_size, reveal_by, announcement, announcement_hash, announced_at,
        state, log_root, log_checkpoint, log_consistency, seed, drawn_at, confirmed, differing, not_found
      from published_sample where region_id = :region""";
  private final PublishedJdbc jdbc;

  DrawnSampleQuery(PublishedJdbc jdbc) {
    this.jdbc = jdbc;
  }

  /** A sample; what is of the draw is null until it is drawn. */
  record Sample(UUID sampleId, LocalDate endsOn, int size, int frameSize, long logSize, Instant revealBy,
      String announcement, String announcementHash, Instant announcedAt, String state, @Nullable String logRoot,
      @Nullable String logCheckpoint, @Nullable String logConsistency, @Nullable String seed,
      @Nullable Instant drawnAt, int confirmed, int differing, int notFound) {}

  /** One of the two officials; the code is null until the sample is drawn, and where it was withheld. */
  record Official(String name, String office, @Nullable String commitment, @Nullable Instant committedAt,
      @Nullable Instant revealedAt, @Nullable String code) {}

  record Item(int place, UUID measurementId, int version, String agencyName, String indicatorName, int year, int period,
      int periods, @Nullable String result, @Nullable LocalDate visitedOn) {}

  /** The newest first. */
  public List<Sample> all(RegionId region) {
    return jdbc.sql(SAMPLE + " order by announced_at desc, sample_id limit 100").param("region", region.value())
        .query(Rows.of(Sample.class)).list();
  }

  /** Throws NOT_FOUND_HERE where there is none. */
  public Sample one(RegionId region, UUID id) {
    return jdbc.sql(SAMPLE + " and sample_id = :id").param("region", region.value()).param("id", id)
        .query(Rows.of(Sample.class)).optional().orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  public List<Official> officials(RegionId region, UUID id) {
    return jdbc.sql("""
        select name, office, commitment, committed_at, revealed_at, code from published_sample_official
        where region_id = :region and sample_id = :id order by no""").param("region", region.value()).param("id", id)
        .query(Rows.of(Official.class)).list();
  }

  /** In the order in which they were drawn. */
  public List<Item> items(RegionId region, UUID id) {
    return jdbc.sql("""
        select place, measurement_id, version, agency_name, indicator_name, year, period, periods, result, visited_on
        from published_sample_item where region_id = :region and sample_id = :id order by place""")
        .param("region", region.value()).param("id", id).query(Rows.of(Item.class)).list();
  }
}
