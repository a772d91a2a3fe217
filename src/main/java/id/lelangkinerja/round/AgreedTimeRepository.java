package id.lelangkinerja.round;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether the database's clock, which decides deadlines, can be trusted with moves that nobody looks at: as long as the
 * program's own clock tells the same time. One of the two that jumped stops them until a person has looked.
 */
@Repository
public class AgreedTimeRepository {
  static final Duration MOST_APART = Duration.ofMinutes(2);
  private static final Logger LOG = LoggerFactory.getLogger(AgreedTimeRepository.class);
  private final JdbcClient jdbc;
  private final Clock clock;

  AgreedTimeRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** False, with a warning for the operators, where the two clocks are more than two minutes apart. */
  @Transactional(readOnly = true)
  public boolean isAgreed(RegionId region) {
    var programme = jdbc.sql("select programme_time()").query(Rows.of(Timestamp.class)).single().toInstant();
    var apart = Duration.between(programme, clock.instant()).abs();
    boolean agreed = apart.compareTo(MOST_APART) <= 0;
    if (!agreed) {
      LOG.warn("Nothing is moved by itself in region {}: the clocks of database and program are {} apart",
          region.value(), apart);
    }
    return agreed;
  }
}
