package id.lelangkinerja.planning;

import id.lelangkinerja.planning.IndicatorUse.Use;
import id.lelangkinerja.platform.Acting;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks every module what of it rests on how an indicator is measured. */
@Component
class IndicatorUses {
  private final List<IndicatorUse> modules;

  IndicatorUses(List<IndicatorUse> modules) {
    this.modules = List.copyOf(modules);
  }

  List<Use> of(Acting who, UUID indicator) {
    return modules.stream().flatMap(each -> each.of(who, indicator).stream()).toList();
  }
}
