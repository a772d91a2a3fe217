package id.lelangkinerja.history;

import id.lelangkinerja.platform.RegionId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares the rows that modules have vouched for with what acts say of them. */
@Component
@Transactional(readOnly = true)
class VouchedRows implements Vouching {
  private final List<Vouched> all;
  private final VouchRepository repository;

  VouchedRows(List<Vouched> all, VouchRepository repository) {
    this.all = all;
    this.repository = repository;
  }

  @Override
  public List<Broken> broken(RegionId region, int most) {
    var broken = new ArrayList<Broken>();
    for (var each : all) {
      broken.addAll(repository.changed(region, each, most));
      broken.addAll(repository.replaced(region, each, most));
    }
    return broken.subList(0, Math.min(most, broken.size()));
  }
}
