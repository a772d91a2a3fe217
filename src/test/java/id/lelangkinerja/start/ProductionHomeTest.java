package id.lelangkinerja.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.demo.DemoMarkRepository;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ProgrammeTest
class ProductionHomeTest {
  private static final Environment PRODUCTION = in("production");
  @Autowired
  DemoMarkRepository mark;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  PlatformTransactionManager transactions;

  private static Environment in(String profile) {
    var environment = new MockEnvironment();
    environment.setActiveProfiles(profile);
    return environment;
  }

  @Test
  void data_in_which_the_demo_was_played_never_serve_in_production() {
    assertThatCode(new ProductionHome(mark, PRODUCTION)::start).doesNotThrowAnyException();
    new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
      jdbc.sql("insert into demo_mark values ('2026-01-01')").update();
      assertThatCode(new ProductionHome(mark, new MockEnvironment())::start).doesNotThrowAnyException();
      assertThatThrownBy(new ProductionHome(mark, PRODUCTION)::start).isInstanceOf(NotFitForProduction.class)
          .hasMessageContaining("set LK_HOME");
      transaction.setRollbackOnly();
    });
  }
}
