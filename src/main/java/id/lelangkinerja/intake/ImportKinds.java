package id.lelangkinerja.intake;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Every kind of table that can be imported, for whoever may. */
@Component
class ImportKinds {
  private final List<ImportKind> kinds;

  ImportKinds(List<ImportKind> kinds) {
    this.kinds = kinds.stream().sorted(Comparator.comparing(ImportKind::name)).toList();
  }

  List<ImportKind> of(Acting who) {
    return kinds.stream().filter(kind -> kind.mayImport(who)).toList();
  }

  /** The kind of this name; to those who may not import it, it does not exist. */
  ImportKind find(Acting who, String name) {
    return of(who).stream().filter(kind -> kind.name().equals(name)).findFirst()
        .orElseThrow(() -> new Refused(Reason.NOT_YOURS));
  }

  /** The kinds whose files nobody sees but who sent them. */
  String[] ofSendersAlone() {
    return kinds.stream().filter(kind -> !kind.isCommon()).map(ImportKind::name).toArray(String[]::new);
  }

  String[] names(Acting who) {
    return of(who).stream().map(ImportKind::name).toArray(String[]::new);
  }
}
