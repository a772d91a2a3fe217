package id.lelangkinerja.bsre;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.bsre.StandIn.Manner;
import id.lelangkinerja.cast.Player;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.platform.DataHome;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.signing.Means;
import id.lelangkinerja.signing.Placed;
import id.lelangkinerja.signing.Served;
import id.lelangkinerja.signing.Serving;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Tests of documents that the national service signs, for which a server stands in that signs really and fails when
 * told to. They share one program, and the server lives as long as that.
 */
@ProgrammeTest
@Import(NationalService.Trusting.class)
public abstract class NationalService {
  protected static final StandIn SERVICE = started();
  protected static final Means.National BY_SERVICE = new Means.National(StandIn.NIK, StandIn.PASSPHRASE);
  @Autowired
  protected Serving serving;

  /** The operator trusts the authority of the service. */
  static final class Trusting {
    @Bean
    static BeanPostProcessor trusting() {
      return new BeanPostProcessor() {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
          if (bean instanceof DataHome home) {
            try {
              var folder = Files.createDirectories(home.keys().resolve("trusted"));
              Files.writeString(folder.resolve("bsre.pem"), SERVICE.authority().certificatePem());
            } catch (IOException failure) {
              throw new UncheckedIOException(failure);
            }
          }
          return bean;
        }
      };
    }
  }

  private static StandIn started() {
    try {
      return new StandIn(Files.createTempDirectory("bsre"));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @DynamicPropertySource
  static void account(DynamicPropertyRegistry properties) {
    var account = SERVICE.account(1, Duration.ofMinutes(2));
    properties.add("lk.bsre.address", () -> account.address().toString());
    properties.add("lk.bsre.user", account::user);
    properties.add("lk.bsre.password", account::password);
    properties.add("lk.bsre.version", account::version);
    properties.add("lk.bsre.patience", account::patience);
  }

  @BeforeEach
  void answers() {
    SERVICE.behaves(Manner.SIGNS);
    SERVICE.saysOfCertificates("ISSUE");
  }

  /** What the three steps of a signature are: order, call, keep. */
  protected void sign(Player player, Supplier<Placed> order, Consumer<Served> keep) {
    SERVICE.signsAs(player.acting().name());
    keep.accept(serving.send(player.acting(), order.get(), BY_SERVICE));
  }

  /** The same of an inquiry. */
  protected void ask(Player player, Supplier<Placed> order, Consumer<Served> keep) {
    keep.accept(serving.ask(player.acting(), order.get()));
  }

  protected static void refused(Reason reason, ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOf(Refused.class).returns(reason, refusal -> ((Refused) refusal).reason());
  }
}
