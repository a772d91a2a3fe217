package id.lelangkinerja.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.RegionId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.annotation.Transactional;

class TransactionsTest {
  private static final Set<String> SCOPES = Set.of(Acting.class.getName(), RegionId.class.getName(),
      PersonId.class.getName());
  /** Acts upon global tables alone, before anyone has a region. */
  private static final Set<String> GLOBAL = Set.of("Throttle", "RegisteringPerson", "FoundingLinks");

  @Test
  void every_transaction_knows_for_whom_or_which_region_it_speaks() {
    assertThat(Program.classes().stream().filter(type -> !GLOBAL.contains(type.getSimpleName()))
        .flatMap(type -> type.getMethods().stream()).filter(TransactionsTest::isTransactional)
        .filter(method -> !method.isAnnotatedWith(EventListener.class)).filter(method -> !saysFor(method))
        .map(JavaMethod::getFullName)).isEmpty();
  }

  private static boolean isTransactional(JavaMethod method) {
    return method.isMetaAnnotatedWith(Transactional.class)
        || (method.getOwner().isMetaAnnotatedWith(Transactional.class)
            && method.getModifiers().contains(JavaModifier.PUBLIC)
            && !method.getModifiers().contains(JavaModifier.STATIC));
  }

  private static boolean saysFor(JavaMethod method) {
    var parameters = method.getRawParameterTypes();
    return !parameters.isEmpty() && SCOPES.contains(parameters.getFirst().getName());
  }
}
